import Checking

/// What is read of a report's JSON: see `docs/report.schema.json`.
struct BaselineRecord: Decodable {
  struct Tool: Decodable {
    let version: String
  }

  struct Submission: Decodable {
    struct Qualification: Decodable {
      let title: String?
    }

    let qualification: Qualification
    let cycle: String?
  }

  struct Finding: Decodable {
    struct Location: Decodable {
      let file: String
      let sheet: String?
      let cell: String?
    }

    struct Suppressed: Decodable {
      let reason: String
    }

    let rule: String
    let name: String
    let severity: Severity
    let standard: String?
    let option: String?
    let ksb: String?
    let unit: String?
    let location: Location
    let quoted: String?
    let message: String
    let suppressed: Suppressed?
  }

  struct SkippedRule: Decodable {
    let rule: String
  }

  struct Receipt: Decodable {
    struct Input: Decodable {
      let role: String
      let file: String
      let sha256: String?
    }

    let inputs: [Input]
  }

  let tool: Tool
  let date: String
  let verdict: Verdict
  let headline: String
  let submission: Submission
  let standards: [Baseline.Standard]
  let findings: [Finding]
  let skippedRules: [SkippedRule]
  let receipt: Receipt
}

extension Severity: Decodable {}

extension Verdict: Decodable {}
