"""The list of words to measure by: do not look at single misses that come of it."""

from __future__ import annotations

from .words import Degrees, StatusWords, StructureHeaders, Words

HELD_OUT = Words(
    headers={
        "code": [
            "KSB #", "Std KSB", "Item ref", "Ref to standard", "KSB label", "Standard item",
            "KSB id.",
        ],
        "statement": [
            "KSB description (verbatim)", "The standard says", "Descriptor text", "Required KSB",
            "Full wording", "Knowledge, skill or behaviour required",
        ],
        "coverage": [
            "Verdict", "Our view", "Extent to which the award meets this", "Match",
            "Sufficiency", "Mapped status", "Provider assessment of coverage", "Rating",
            "Compliance", "How much of this is in the award?", "State", "Decision on KSB",
        ],
        "yes no": [
            "Does the course contain this?", "KSB included? (Y/N)", "In the HNC?",
            "Covered by content", "Is this taught?", "Present in award", "Delivered Y/N",
            "Featured in the qualification",
        ],
        "units": [
            "Found in", "Unit(s) concerned", "Where learners meet this", "Source unit",
            "Programme units", "Mapped against", "Place in the award", "Relevant part(s) of course",
            "Unit coverage (list)", "HNC/HND unit nos.", "Home unit", "Route to evidence",
        ],
        "assessment": [
            "Assessed via", "Task(s)", "Assessment vehicle", "How learners are assessed on it",
            "Brief(s)", "Examined through",
        ],
        "reason": [
            "Reason for not covering all", "What's not covered?", "Explain any gap",
            "Grounds for less than full", "Narrative if partial", "Deficit and reason",
            "Why the workplace",
        ],
        "outcomes": ["Learning outcome / criterion", "LO nos", "Outcome(s) met", "ACs"],
        "unit": ["Course unit", "Block", "Element", "Title of module"],
        "unit code": ["Code no.", "Unit id", "Mod ref", "#"],
        "ksbs": [
            "KSBs included", "Standard items", "Ties to KSBs", "KSBs in this unit",
            "Which KSBs?", "Apprenticeship standard links",
        ],
    },
    distractors={
        "qa": ["Verified (QA)", "Quality check", "IV'd", "Signed off Y/N", "Proofed?"],
        "epa": ["EPA only", "Tested at end-point", "End-point?", "In end-point assessment"],
        "epa method": ["End-point method", "AM1/AM2"],
        "duties": ["Linked duties", "Job duty", "Occupational duties (no.)"],
        "weeks": ["Week no.", "Calendar weeks", "Delivered in weeks", "Session"],
        "version": ["Rev", "Doc version", "v."],
        "owner": ["Lead", "Who", "Tutor", "Module owner"],
        "hours": ["Hours", "Contact time (h)", "Notional hours"],
        "level": ["FHEQ", "Unit level", "L"],
        "type": ["KSB type", "Know/Skill/Behav", "Strand"],
        "gap": ["Gap identified", "Gaps Y/N", "Is there a gap?"],
        "total": ["Sum", "How many units", "Frequency", "Tally"],
        "reviewed": ["Check date", "Updated", "Date of review"],
        "resource": ["Reading", "Moodle link", "Kit needed"],
        "year": ["Stage", "Term", "Year of study"],
        "bloom": ["Taxonomy", "Verb level", "Demand"],
        "weight": ["Mark share", "Proportion of grade", "Wt %"],
        "skills ticks": ["Numeracy", "Literacy", "EDI", "Sustainability"],
        "method ticks": ["Written test", "Observation", "Interview"],
        "type ticks": ["K", "S", "B"],
        "action": ["Follow-up", "Agreed action", "Outstanding"],
    },
    tick_columns=[
        ("In full", "In part", "Not at all"), ("Complete", "Partial", "Absent"),
        ("Full coverage", "Partial coverage", "No coverage"), ("Met", "Partly met", "Not met"),
    ],
    ticks=["✔", "×", "yes", "•", "√", "1"],
    stems=[
        Degrees("Satisfied", "Partially satisfied", "Unsatisfied"),
        Degrees("Fulfilled", "Part fulfilled", "Not fulfilled"),
        Degrees("Embedded", "Embedded in part", "Not embedded"),
        Degrees("Fully demonstrated", "Partly demonstrated", "Not demonstrated"),
        Degrees("Provided in full", "Provided in part", "Not provided"),
        Degrees("Full fit", "Partial fit", "No fit"),
        Degrees("Fully reflected", "Partly reflected", "Not reflected"),
        Degrees("Present", "Partially present", "Not present"),
        Degrees("Complete evidence", "Some evidence", "No evidence"),
    ],
    keyed=[
        Degrees("X", "Y", "Z"), Degrees(4, 2, 0), Degrees("L1", "L2", "L3"), Degrees(5, 3, 1),
        Degrees("C", "S", "U"), Degrees("FC", "PC", "NC"), Degrees("◆", "◇", "·"),
        Degrees("E", "I", "n"), Degrees("**", "*", "0"), Degrees("Gold", "Silver", "Bronze"),
    ],
    key_meanings=[
        ("wholly covered", "partially covered", "not covered at all"),
        ("in full", "in part", "not covered"),
        ("complete coverage", "some coverage", "no coverage"),
        ("the units cover all of the KSB", "the units cover part of the KSB",
         "the units do not cover the KSB"),
    ],
    key_titles=["Legend", "Codes used", "Rating key", "What the letters mean"],
    unexplained=[
        [0, 1, 2], [1, 2, 3, 4, 5], ["X", "Y", "Z"], ["E", "R", "M"], ["S", "W", "O"],
        ["Gold", "Silver", "Bronze"], ["Developing", "Established"], [4, 2, 1],
    ],
    shares=[
        Degrees(1.0, 0.4, 0.0, number_format="0 %"), Degrees(1.0, 0.25, 0.0, number_format="0.0%"),
        Degrees("100 %", "80 %", "0 %"),
    ],
    signs=[
        Degrees("☑️", None, "✖"), Degrees("✓", None, "×"),
        Degrees("🗸", None, "✗"), Degrees("🟢 Fully", "🟡 Partly", "🔴 Not covered"),
        Degrees("a", None, "r", font="Webdings"), Degrees("☑", None, "☒"),
        Degrees("✔ Yes", None, "✘ No"), Degrees("þ", None, "o", font="Wingdings"),
    ],
    formatted=[
        Degrees(1, None, 0, number_format='[=1]"✔";[=0]"✘";General'),
        Degrees(1, 0.5, 0, number_format='[=1]"Fully";[=0]"Not";"Partly"'),
        Degrees(1, None, 0, number_format='"Covered";;"Gap"'),
    ],
    yes_no=[
        Degrees("yes", None, "no"), Degrees("Y", "P", "N"), Degrees("True", None, "False"),
        Degrees("Yes", "In part", "No"),
    ],
    joiners=[" with ", " + ", "\n", " & ", " ; ", " / ", " and ", ","],
    ranges=["{first} through {last}", "{first} - {last}", "{first}–{last}"],
    remarks=[
        "{unit} (LO{n} and LO{m})", "{unit} - assignment {n}", "{unit}, LO{n}",
        "{unit} (semester {n})", "{unit} P{n}, M{m}", "{unit} (session {n})", "{unit} [project]",
    ],
    outcome_cells=["LO {n}", "LO{n} & LO{m}", "{n}.2; {m}.1", "P{n}, P{m}", "Outcome {n}"],
    teaching_cells=[
        "Guest speaker", "Delivered and tested", "Practical session", "Covered by project brief",
        "Field trip", "Group task",
    ],
    odd_values=[
        "refer to annex", "Varies", "speak to HoD", "in review", "cf. S2", "unclear",
        "from last year", "Largely",
    ],
    unnamed_units=["across the award", "multiple", "cf. handbook"],
    bands_beside=("From the standard", "Provider to complete", "For quality team"),
    odd_marks=["??", "note 2", "tbc?", "~"],
    structure_headers=[
        StructureHeaders("Unit id", "Unit description", "Standing", "Level", "Credit",
                         "Guided learning"),
        StructureHeaders("#", "Unit name", "Man/Opt", "L", "Credits", "GLH (h)"),
        StructureHeaders("Unit ref.", "Unit", "Category", "RQF", "CR", "Hours"),
        StructureHeaders("Code", "Unit of assessment", "Mandatory?", "Level", "Credit points",
                         "GLH"),
        StructureHeaders("Mod. no", "Module", "C/O", "Level", "Credits", "Teaching hours"),
        StructureHeaders("Unit ref no", "Unit name", "Unit status", "Level of unit",
                         "Credit size", "GLH"),
    ],
    status=[
        StatusWords("Man", "Opt"),
        StatusWords("Required", "Option"), StatusWords("COMPULSORY", "ELECTIVE"),
        StatusWords("mandatory", "optional"), StatusWords("Core unit", "Option unit"),
    ],
    specialist=("Specialist (mandatory on pathway)", "Route"),
    prefixes=["UNIT ", "module "],
    mandatory_headings=["Compulsory units", "MANDATORY", "Core: every learner takes all of these"],
    optional_headings=[
        "Options, group {group}: pick {count}",
        "Elective group {group} – {count} units to be chosen",
        "Group {group}: learners choose {count} of these units",
    ],
    rule_sentences=[
        "To gain the award learners need all mandatory units, and {count} units chosen from "
        "Group {group}.",
        "All core units are taken; a further {count} units come from group {group}.",
    ],
    bands={
        "K": ["K – Knowledge", "Knowledge statements", "Occupational knowledge"],
        "S": ["S – Skills", "Skills statements", "Occupational skills"],
        "B": ["B – Behaviours", "Behaviours statements", "Occupational behaviours"],
    },
    titles=[
        "Mapping of {title}", "Where each KSB is taught", "Approval evidence, second round",
        "Our award against the standard", "{reference} v1.0", "",
        "Please keep this page in step with the specification.",
    ],
    units_in_two=[("Lead unit", "Supporting units"), ("Chief module", "Further modules")],
    sign_off=[
        "Signature", "Checked on", "S1 and S2 are delivered together.", "Version agreed, May",
        "Please return by Friday.",
    ],
    logs=[("Issues", "KSB", "Issue raised", "Who", "By when", "Progress")],
    sheets=["Map", "KSBs", "Coverage grid", "Tabelle1", "Our HTQ"],
    assessments=["Brief 2", "Timed test", "Log book", "Essay", "Oral exam", "Group project"],
    reasons=[
        "What remains is safer to learn with the employer present.",
        "Only a live site can show the rest, so it is delivered more reliably at work.",
        "The remainder is delivered more safely and reliably in the workplace.",
    ],
    listed=[",", "; ", "\n", " | "],
)
