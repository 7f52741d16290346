"""What the example's provider says of each KSB of the option, before faults are planted."""

from __future__ import annotations

OPTION = "Electrical and electronic goods"

UNITS = {
    "U01": "U01 Repair and the circular economy",
    "U02": "U02 Health and safety in the workshop",
    "U03": "U03 Fault finding",
    "U04": "U04 Electrical principles for repair",
    "U05": "U05 Electrical safety testing",
    "U06": "U06 Component-level repair",
    "U07": "U07 Running a repair hub",
    "U08": "U08 Working with volunteers and the public",
    "U09": "U09 Teaching people to repair",
    "U10": "U10 Refrigeration and cooling",
    "U11": "U11 Sound and vision",
    "U12": "U12 Motors and power tools",
    "U13": "U13 Battery packs",
    "U14": "U14 Repair events and outreach",
}

ROWS = [
    # KSB, units, learning outcomes, assessment
    ("K1", "U01 U07", "U01 LO1, LO2; U07 LO1", "Written assignment"),
    ("K2", "U02 U08", "U02 LO1; U08 LO2", "Written assignment with case studies"),
    ("K3", "U02 U05", "U02 LO2–LO4; U05 LO1", "Examination (2 hours)"),
    ("K4", "U03 U06", "U03 LO1–LO3; U06 LO1", "Examination (2 hours); fault-finding log"),
    ("K5", "U01 U03", "U01 LO3; U03 LO4", "Written assignment with case studies"),
    ("K6", "U07 U14", "U07 LO2, LO3; U14 LO1", "Project plan and presentation"),
    ("K7", "U06 U07", "U06 LO5; U07 LO4", "Project plan and presentation"),
    ("K8", "U08 U09", "U08 LO3–LO5; U09 LO1", "Reflective account; professional discussion"),
    ("K9", "U08 U01", "U08 LO1; U01 LO4", "Role play with observer's record"),
    ("K10", "U07 U01", "U07 LO5; U01 LO5", "Report on a year's repairs"),
    ("K11", "U04 U06", "U04 LO1–LO4; U06 LO2", "Examination (2 hours)"),
    ("K12", "U05 U04 U13", "U05 LO2, LO3; U04 LO5; U13 LO1", "Examination (2 hours)"),
    ("S1", "U08 U03", "U08 LO1; U03 LO1", "Role play with observer's record"),
    ("S2", "U02 U05", "U02 LO3; U05 LO1", "Risk assessment for a set task; observation"),
    ("S3", "U02 U06 U12", "U02 LO4; U06 LO3; U12 LO1", "Practical observation"),
    ("S4", "U03 U06 U10", "U03 LO2, LO3; U06 LO1; U10 LO2", "Fault-finding log; practical observation"),
    ("S5", "U03 U07", "U03 LO4; U07 LO3", "Estimates for three set jobs"),
    ("S6", "U07 U08", "U07 LO2; U08 LO4", "Project plan and presentation"),
    ("S7", "U06 U07", "U06 LO5; U07 LO4", "Stock record"),
    ("S8", "U08", "U08 LO4, LO5", "Practical observation; witness statement"),
    ("S9", "U03 U07", "U03 LO3; U07 LO5", "Fault-finding log"),
    ("S10", "U07 U01", "U07 LO5; U01 LO5", "Report on a year's repairs"),
    ("S11", "U05 U04", "U05 LO2, LO4; U04 LO5", "Practical test under timed conditions"),
    ("S12", "U06 U04", "U06 LO2–LO4; U04 LO4", "Practical test under timed conditions"),
    ("S13", "U05 U06", "U05 LO5; U06 LO4", "Practical observation"),
    ("B1", "U02 U05", "U02 LO5; U05 LO1", "Practical observation"),
    ("B2", "U08 U03", "U08 LO2; U03 LO1", "Witness statement; professional discussion"),
    ("B3", "U07 U06", "U07 LO1; U06 LO5", "Professional discussion"),
    ("B4", "U03 U04", "U03 LO2; U04 LO3", "Fault-finding log; professional discussion"),
    ("B5", "U08 U01", "U08 LO5; U01 LO4", "Reflective account"),
]
