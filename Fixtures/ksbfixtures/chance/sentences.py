"""Statements of knowledge, skills and behaviours, and other prose, made of our own words."""

from __future__ import annotations

import random

TOPICS = [
    "stock control", "site drainage", "data protection", "water quality", "budget planning",
    "tool maintenance", "customer records", "fire safety", "crop rotation", "energy use",
    "shift planning", "quality assurance", "waste handling", "sample preparation", "risk registers",
    "network monitoring", "supplier contracts", "public consultation", "fault finding",
    "version control", "staff rotas", "environmental law", "financial reporting", "heat pumps",
    "user research", "signal timing", "food hygiene", "measurement error", "lone working",
    "procurement rules", "colour management", "load calculations",
]
SETTINGS = [
    "a small enterprise", "a public service", "the workplace", "a laboratory", "a busy workshop",
    "the supply chain", "a project team", "a rural business", "a regulated setting",
    "a digital service", "the construction site", "a charity",
]
KNOWLEDGE = [
    "Principles of {a} and their use in {place}.",
    "How {a} affects {b}, and what this means for {place}.",
    "The law and guidance on {a}, including {b} and {c}.",
    "Methods of {a}: when each is used, its limits and its cost",
    "The purpose of {a} in {place}",
    "The relationship between {a}, {b} and {c} in {place}.",
    "Types of {a} (for example {b}), and how they are chosen.",
    "Approaches to {a} and {b}; strengths and weaknesses of each.",
]
SKILLS = [
    "Apply {a} to a task in {place} and record the result.",
    "Plan and carry out {a}, taking account of {b}.",
    "Use tools and techniques for {a} safely",
    "Evaluate {a} and {b}, and recommend changes to {place}.",
    "Communicate findings on {a} to people in {place}.",
    "Select and justify an approach to {a}; adapt it where {b} changes.",
    "Monitor {a} against a plan, and report where {b} is at risk.",
    "Work with others on {a}.",
]
BEHAVIOURS = [
    "Acts with integrity where {a} is concerned.",
    "Takes responsibility for {a} and learns from mistakes.",
    "Respects the views of others in {place}.",
    "Works independently, and asks for help with {a} when it is needed",
    "Is curious about new ways of {a}.",
    "Keeps calm when {a} and {b} compete for attention.",
]
PATTERNS = {"K": KNOWLEDGE, "S": SKILLS, "B": BEHAVIOURS}

CONTENT = [
    "Lectures and seminars on {a}.", "Workshop sessions: {a}, {b}.", "Case study of {place}",
    "Introduced through {a} and built on later", "Directed reading on {a}; group discussion",
]

COURSES = [
    "Diploma in {a}", "Foundation degree in {a}", "Certificate in {a}", "HND in {a}",
]
PEOPLE = ["J. Marsh", "A. Okoro", "Priya", "Curriculum team", "L. Byrne", "Quality office"]
COLLEGES = ["Northbank College", "Fenside Institute", "Harbour Awards", "Moorland University"]


def sentence(rng: random.Random, pattern: str) -> str:
    """A sentence of a pattern, its words left to chance."""
    a, b, c = rng.sample(TOPICS, 3)
    return pattern.format(a=a, b=b, c=c, place=rng.choice(SETTINGS))


def statement(rng: random.Random, letter: str) -> str:
    """A statement of a type of KSB, now and then with white space that nobody sees."""
    text = sentence(rng, rng.choice(PATTERNS[letter]))
    if rng.random() < 0.03:
        text = text.replace(" ", "  ", 1)
    if rng.random() < 0.03:
        text = text.replace(" and ", " and\n", 1)
    return text + " " if rng.random() < 0.03 else text


def course(rng: random.Random) -> str:
    """The title of a qualification."""
    return sentence(rng, rng.choice(COURSES))
