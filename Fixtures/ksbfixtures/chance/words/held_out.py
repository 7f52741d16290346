"""The list of words to measure by: do not look at single misses that come of it."""

from __future__ import annotations

from .words import CoverageWords, Marks, Words

HEADERS = {
    "code": [
        "KSB", "KSB identifier", "Ref no", "Ref. no.", "KSB Code/Ref", "Std ref", "K S B",
        "KSB reference no.", "Statement ref", "Standard statement number", "Ksb no", "Item",
        "KSB number (from standard)", "Number", "Code from standard", "Skills England ref",
    ],
    "statement": [
        "KSB statement (from the standard)", "Full text", "Statement of KSB", "KSB content",
        "Wording", "KSB as written in the standard", "Narrative", "The learner will know or do",
        "Occupational standard KSB", "Statement text", "Details of KSB", "Standard wording",
        "Knowledge/skills/behaviours", "Occupational standard requirement", "KSB title",
    ],
    "coverage": [
        "Coverage level", "Covered (Yes / Partly / No)", "Covered in qualification?",
        "Fully, partially or not covered", "Is this covered?", "Coverage?", "F/P/N",
        "Amount of coverage", "Coverage type", "Coverage judgement", "Extent to which covered",
        "Covered in full or in part", "Met?", "Fully / partially covered", "Coverage by the HTQ",
        "How well is the KSB covered?", "KSB covered Y/N/P",
    ],
    "units": [
        "Unit name(s)", "Module name", "Unit/Module", "Units where taught", "Unit no. and name",
        "Unit(s) covering the KSB", "Module(s) where covered", "Qualification units",
        "Covered in unit(s)", "Named units", "Mapped module(s)", "Where addressed",
        "Location in the qualification", "Units mapped", "Module reference(s)", "Taught in",
        "Unit code(s)", "Unit codes and titles",
    ],
    "outcomes": [
        "LO(s)", "Outcome", "Learning outcome numbers", "Unit learning outcome(s)", "ILO",
        "Outcomes", "Learning Outcome ref(s)", "Linked learning outcomes",
    ],
    "assessment": [
        "Assessment strategy", "Assessed through", "Form of assessment", "Assessment(s)",
        "How will this be assessed?", "Where assessed", "Assessment instrument",
        "Assessment approach", "Assessment details",
    ],
    "rationale": [
        "Reason", "Reasons", "Rationale (if partial)", "Explanation", "Why partial?",
        "Justification if partial", "Further comments", "Rationale for less than full coverage",
        "Partial coverage: reason", "Supporting comments", "Additional information",
    ],
    "unit": ["Unit/module", "Name of unit", "Module name", "Unit title and number", "Qualification unit"],
    "unit code": ["Unit number", "Unit ID", "Module no.", "Ref no", "Unit reference number"],
    "unit title": ["Title of unit", "Unit name", "Module name", "Unit"],
    "ksbs": [
        "KSB coverage", "Covers", "KSBs mapped", "KSB codes", "Relevant KSBs", "KSB refs",
        "Which KSBs are covered?", "KSB(s)", "Mapped to KSBs", "Standard KSBs",
    ],
    "outcome": ["Learning outcome no.", "LO number", "Learning outcomes"],
    "K": ["Knowledge KSBs", "Knowledge refs", "Knowledge mapped"],
    "S": ["Skill KSBs", "Skill refs", "Skills mapped"],
    "B": ["Behaviour KSBs", "Behaviour refs", "Behaviours mapped"],
    "band": ["Module", "Unit titles", "Qualification units", "Covered in unit", "Unit mapping"],
}

EXTRAS = {
    "type": ["KSB category", "Knowledge / skill / behaviour", "Class"],
    "duty": ["Duty number", "Occupational duty", "Related duties"],
    "line": ["Line no.", "Order", "Seq"],
    "checked": ["QA check", "Verified by", "Signed"],
    "year": ["Year of study", "Term", "Phase"],
    "level": ["Unit level", "RQF level"],
    "content": ["Teaching content", "Unit content", "How it is taught"],
}

COVERAGE = [
    CoverageWords(["full"], ["part"], ["none"]),
    CoverageWords(["Fully Covered"], ["Partially Covered"], ["Not Covered"]),
    CoverageWords(["FULL"], ["PARTIAL"], ["NONE"]),
    CoverageWords(["Yes, fully", "Yes (fully)"], ["Yes, partially", "Yes (partially)"], ["No"]),
    CoverageWords(["F - full"], ["P - partial"], ["N - none"]),
    CoverageWords(["Full cover"], ["Part cover"], ["No cover"]),
    CoverageWords(["✓ full"], ["✓ partial"], ["✗"]),
    CoverageWords(["YES"], ["PARTLY"], ["NO"]),
    CoverageWords(["Wholly covered"], ["Partly covered"], ["Not covered"]),
    CoverageWords(["Completely"], ["Partially"], ["Not covered"]),
    CoverageWords(["✔"], ["P"], ["✘"]),
    CoverageWords(["y"], ["p"], ["n"]),
    CoverageWords([True], ["Partial"], [False]),
    CoverageWords(["Fully mapped"], ["Partially mapped"], ["Not mapped"]),
    CoverageWords(["Covered fully"], ["Covered partially"], ["Gap"]),
    CoverageWords([1.0], ["½"], [0]),
    CoverageWords(["Met"], ["Part met"], ["Not met"]),
    CoverageWords(["Full."], ["Part."], ["None."]),
    CoverageWords(["In full"], ["In part"], ["Not included"]),
]

MARKS = [
    Marks("✓", "½", [None, "✗"]),
    Marks("X", "(X)", [None]),
    Marks("☑", "P", [None, "☐"]),
    Marks("f", "p", [None]),
    Marks("Y", "Part", [None, "-"]),
    Marks("full", "partial", [None]),
    Marks("■", "P", [None]),
    Marks("Covered", "Part covered", [None]),
    Marks(True, "P", [None]),
    Marks("1", "0.5", [None, "0"]),
    Marks("*", "P", [None]),
    Marks("yes", "partly", [None, "no"]),
    Marks("√", "P", [None, "n/a"]),
]

HELD_OUT = Words(
    headers=HEADERS,
    extras=EXTRAS,
    bands=[
        {"code": "The standard", "statement": "The standard", "coverage": "Your qualification",
         "units": "Your qualification", "outcomes": "Your qualification",
         "assessment": "Your qualification", "rationale": "Your qualification"},
        {"units": "Evidence of coverage", "outcomes": "Evidence of coverage",
         "assessment": "Evidence of coverage"},
        {"code": "From the occupational standard", "statement": "From the occupational standard",
         "coverage": "Provider's response", "units": "Provider's response",
         "rationale": "Provider's response"},
    ],
    hints={
        "coverage": ["choose from the list", "(full / part / none)", "Fully, partly, not at all"],
        "units": ["(name and number)", "please name every unit", "[code – title]"],
        "rationale": ["(if coverage is partial)", "(max. 200 words)"],
        "code": ["(do not edit)"],
        "statement": ["(do not edit)", "pre-filled"],
        "assessment": ["(method and weighting)"],
    },
    coverage=COVERAGE,
    marks=MARKS,
    explanations=[
        "{word}, {unit}", "{word} - {unit}", "{word} [{unit}]", "{word} (core content)",
        "{word} – assessed by project",
    ],
    unreadable=[
        "Almost full", "not completely covered", "No longer fully covered", "Depends",
        "Full in theory", "Fully covered from next year", "Ask the programme lead", "??",
        "Full or partial", "Partially covered, soon full", "Not partial", "Largely", "2", "80%",
        "Refer to the specification", "Full apart from legislation", "hardly", "F/P",
    ],
    prompts=["TBA", "[select]", "<insert>", "to be completed", "Choose one", "[Full/Partial/None]"],
    sections=[
        {"K": "Knowledge section", "S": "Skills section", "B": "Behaviours section"},
        {"K": "1 Knowledge", "S": "2 Skills", "B": "3 Behaviours"},
        {"K": "The standard: Knowledge", "S": "The standard: Skills",
         "B": "The standard: Behaviours"},
        {"K": "Knowledge – what learners must know", "S": "Skills – what learners must do",
         "B": "Behaviours – how learners must act"},
        {"K": "KNOWLEDGE (K)", "S": "SKILLS (S)", "B": "BEHAVIOURS (B)"},
        {"K": "Core knowledge", "S": "Core skills", "B": "Core behaviours"},
    ],
    tabs=[
        {"K": "Knowledge KSBs", "S": "Skills KSBs", "B": "Behaviours KSBs"},
        {"K": "KSB map - K", "S": "KSB map - S", "B": "KSB map - B"},
        {"K": "A Knowledge", "S": "B Skills", "B": "C Behaviours"},
        {"K": "Knowledge tab", "S": "Skills tab", "B": "Behaviours tab"},
    ],
    intro=[
        "Occupational standard mapping", "{title} ({reference})", "Template version 2",
        "For each KSB give the units that address it.", "Level {level}", "",
        "Use F for full, P for partial and N for no coverage.", "Mapping document",
        "Higher technical qualification: coverage of the standard", "",
        "Only fill in the white cells; the shaded ones are taken from the standard.",
        "Confidential",
    ],
    facts=["Institution", "Course", "Prepared by", "Date of issue", "Sheet", "Route", "Revision"],
    totals=["TOTAL", "Sum", "KSBs covered", "Overall total"],
    notes=[
        "NB: optional units are shown in the structure.", "Checked and approved by the board",
        "Legend: F full; P partial", "This page was printed from the master copy.",
        "See the specification for unit content.", "S2 is also practised on placement.",
        "Footnote 1: subject to validation",
    ],
    listed_partial=["{} (p)", "{} (part)", "{} - partial", "{} [P]"],
)
