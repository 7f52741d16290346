"""The list of words to work with."""

from __future__ import annotations

from .words import Degrees, StatusWords, StructureHeaders, Words

ORDINARY = Words(
    headers={
        "code": [
            "KSB", "KSB ref", "Std ref", "Ref.", "Statement code", "Standard code",
            "K/S/B ref",
        ],
        "statement": [
            "Statement", "What the standard asks for", "KSB in full", "Standard text",
            "Occupational standard wording", "Text",
        ],
        "coverage": [
            "Status", "Position", "Judgement", "How well met?", "Alignment to standard",
            "HTQ coverage status", "Outcome of mapping", "Result", "Coverage judgement (provider)",
            "Is this KSB met by the award?", "Provider RAG", "Mapping decision",
        ],
        "yes no": [
            "Covered in the qualification?", "In the course?", "Taught on programme (Y/N)",
            "Covered (tick)", "Is it in the award?", "Content present?", "KSB delivered?",
            "Addressed by the provider",
        ],
        "units": [
            "Where delivered", "Unit(s) it sits in", "Delivered through", "Evidence (units)",
            "Where in our programme", "Unit evidence", "Linked unit nos", "Teaching location",
            "HN unit(s)", "Picked up in", "Programme component", "Qualification reference",
        ],
        "assessment": [
            "How it is tested", "Assessment evidence", "Tested by", "Assignment(s)",
            "Assessment instrument used", "Evidence generated",
        ],
        "reason": [
            "If not full, why", "What is missing and why", "Gap rationale", "Explain partial",
            "Justification of any shortfall", "Why not in full?", "Shortfall",
        ],
        "outcomes": ["LO / AC", "Outcomes used", "Criteria", "Unit LOs & ACs"],
        "unit": ["Module", "Unit of study", "Component", "Unit name"],
        "unit code": ["Mod. code", "Unit no", "Ref", "URN"],
        "ksbs": [
            "KSBs hit", "Links to the standard", "Standard coverage", "KSBs delivered here",
            "Occupational standard links", "Maps to",
        ],
    },
    distractors={
        "qa": ["Checked by QA", "QA complete?", "IQA sampled", "Moderated Y/N", "2nd check done"],
        "epa": ["Assessed in EPA", "EPA?", "In EPA plan", "Covered at gateway"],
        "epa method": ["EPA method", "EPA component"],
        "duties": ["Duties", "Duty link", "Standard duty no."],
        "weeks": ["Wk", "Weeks", "Teaching week", "SoW week"],
        "version": ["Ver.", "Version", "Issue no"],
        "owner": ["Owner", "Unit lead", "Responsible", "SME"],
        "hours": ["Hrs", "Taught hours", "GLH used"],
        "level": ["Level", "Lvl", "RQF"],
        "type": ["Type", "K, S or B?", "Category"],
        "gap": ["Gap?", "Any gap?", "Gap (Y/N)"],
        "total": ["Total", "No. of units", "Count", "Total ticks"],
        "reviewed": ["Last reviewed", "Date checked", "Reviewed on"],
        "resource": ["Resources", "Core text", "VLE page"],
        "year": ["Yr", "Year", "Semester"],
        "bloom": ["Bloom's", "Cognitive level", "Depth"],
        "weight": ["Weighting", "% of mark", "Weight"],
        "skills ticks": ["Maths", "English", "FBV", "Digital"],
        "method ticks": ["Exam", "Portfolio", "Presentation"],
        "type ticks": ["Knowledge", "Skill", "Behaviour"],
        "action": ["Action", "Next step", "To do"],
    },
    tick_columns=[
        ("Fully", "Partially", "Not"), ("Fully covered", "Partly covered", "Not covered"),
        ("Full", "Part", "None"), ("Covered in full", "Covered in part", "Gap"),
    ],
    ticks=["✓", "X", "x", "Y", "●", 1],
    stems=[
        Degrees("Met", "Partly met", "Not met"),
        Degrees("Aligned", "Partially aligned", "Not aligned"),
        Degrees("Evidenced", "Evidenced in part", "Not evidenced"),
        Degrees("Fully delivered", "Partly delivered", "Undelivered"),
        Degrees("Taught in full", "Taught in part", "Not taught"),
        Degrees("Full match", "Partial match", "No match"),
        Degrees("Fully linked", "Partly linked", "Not linked"),
        Degrees("Included", "Partially included", "Not included"),
        Degrees("Complete alignment", "Some alignment", "No alignment"),
    ],
    keyed=[
        Degrees("A", "B", "C"), Degrees(3, 2, 1), Degrees(1, 2, 3), Degrees(2, 1, 0),
        Degrees("G", "A", "R"), Degrees("M", "PM", "NM"), Degrees("●", "◐", "○"),
        Degrees("D", "T", "-"), Degrees("++", "+", "0"), Degrees("Green", "Amber", "Red"),
    ],
    key_meanings=[
        ("fully covered", "partly covered", "not covered"),
        ("covered in full", "covered in part", "not covered"),
        ("full coverage", "partial coverage", "no coverage"),
        ("KSB is met in full by the units named", "KSB is met in part", "KSB is not met"),
    ],
    key_titles=["Key", "Key:", "Key to ratings", "Scale used"],
    unexplained=[
        [1, 2, 3], [1, 2, 3, 4], ["A", "B", "C"], ["I", "D", "M"], ["H", "M", "L"],
        ["Green", "Amber", "Red"], ["Secure", "Emerging"], [5, 3, 1],
    ],
    shares=[
        Degrees(1.0, 0.5, 0.0, number_format="0%"), Degrees(1.0, 0.75, 0.0, number_format="0%"),
        Degrees("100%", "60%", "0%"),
    ],
    signs=[
        Degrees("✅", None, "❌"), Degrees("✔️", None, "✖️"), Degrees("☑", None, "☐"),
        Degrees("✅ Full", "⚠️ Partial", "❌ None"),
        Degrees("ü", None, "û", font="Wingdings"),
        Degrees("✔", None, "✗"), Degrees("👍 Yes", None, "👎 No"),
        Degrees("P", None, "O", font="Wingdings 2"),
    ],
    formatted=[
        Degrees(1, None, 0, number_format='"✓";;"–"'),
        Degrees(2, 1, 0, number_format='[=2]"Full";[=1]"Partial";"None"'),
        Degrees(1, None, 0, number_format='"Yes";"";"No"'),
    ],
    yes_no=[
        Degrees("Y", None, "N"), Degrees("Yes", None, "No"), Degrees(True, None, False),
        Degrees("YES", "PARTLY", "NO"),
    ],
    joiners=[" + ", " & ", "/", "\n", " and ", ", ", "; ", " plus "],
    ranges=["{first} to {last}", "{first}-{last}", "{first} – {last}"],
    remarks=[
        "{unit} (LO{n}, LO{m})", "{unit} – task {n}", "{unit} LO{n}", "{unit} (year {n})",
        "{unit}: AC {n}.1, {n}.3", "{unit} [wk {n}]", "{unit} (exam)",
    ],
    outcome_cells=["LO{n}", "LO{n}, LO{m}", "{n}.1, {m}.2", "AC{n}.{m}", "LO{n}/LO{m}"],
    teaching_cells=[
        "Lectures", "Taught and assessed", "Workshop", "Introduced in seminars", "Lab sessions",
        "Case study work",
    ],
    odd_values=[
        "see below", "Depends on option", "Ask J", "under discussion", "as K1?", "not sure",
        "carried over", "Mostly",
    ],
    unnamed_units=["Throughout", "various", "see spec."],
    bands_beside=("The standard", "Our award", "Office use only"),
    odd_marks=["?", "see note", "tbd?", "!"],
    structure_headers=[
        StructureHeaders("Unit", "Unit title", "Status", "Level", "Credits", "GLH"),
        StructureHeaders("No.", "Unit", "M/O", "Lvl", "Cr", "Hrs"),
        StructureHeaders("Ref", "Name", "Type", "Level", "Credit value", "Guided hours"),
        StructureHeaders("Unit no.", "Unit", "Core/Option", "RQF level", "Credit", "GLH"),
        StructureHeaders("Module", "Module title", "Core?", "FHEQ level", "Credits",
                         "Contact hours"),
        StructureHeaders("Unit number", "Title", "Mandatory / Optional", "Level", "Credits", "GLH"),
    ],
    status=[
        StatusWords("M", "O"),
        StatusWords("Core", "Optional"), StatusWords("Compulsory", "Elective"),
        StatusWords("Mandatory", "Optional"), StatusWords("C", "O"),
    ],
    specialist=("Specialist", "Pathway"),
    prefixes=["Unit ", "Module "],
    mandatory_headings=["Mandatory units", "Core units", "All learners take these units"],
    optional_headings=[
        "Optional units Group {group}: choose {count} units",
        "Group {group} – learners must take {count} units from this group",
        "Optional group {group} (select {count} units)",
    ],
    rule_sentences=[
        "Learners must complete all mandatory units and {count} optional units from Group {group}.",
        "Rules of combination: all core units plus {count} units from group {group}.",
    ],
    bands={
        "K": ["Knowledge", "KNOWLEDGE", "Knowledge (K)"], "S": ["Skills", "SKILLS", "Skills (S)"],
        "B": ["Behaviours", "BEHAVIOURS", "Behaviours (B)"],
    },
    titles=[
        "{title} – mapping to {reference}", "Curriculum map", "HTQ mapping exercise, draft 3",
        "How our award meets the standard", "Standard: {reference}", "",
        "Completed by the programme team; queries to the quality office.",
    ],
    units_in_two=[("Main unit", "Also in"), ("Primary unit", "Other units")],
    sign_off=[
        "Signed off by:", "Date:", "K1 to be reviewed next year.", "Approved at board, June",
        "NB optional units are not counted.",
    ],
    logs=[("Actions", "KSB", "Action", "Owner", "Due", "Status")],
    sheets=["Mapping", "KSB map", "Sheet1", "Standard to units", "HTQ"],
    assessments=[
        "Assignment 1", "Exam", "Practical log", "Report (2,000 words)", "Viva", "Project",
    ],
    reasons=[
        "The rest is done more safely on the employer's site, under supervision.",
        "Live plant is only available at work, so that part is more reliably delivered there.",
        "It is safer to practise this in the workplace with a qualified colleague.",
    ],
    listed=[", ", "; ", " ", "\n", " / "],
)
