/// An occupational standard as the public APIs serve it.
///
/// Keys may be absent or null. Nothing is interpreted here: see `OccupationalStandard+Record`.
struct StandardRecord: Decodable {
  let referenceNumber: String?
  let title: String?
  let version: String?
  let level: Int?
  let route: String?
  let status: String?
  let isRegulated: Bool?
  let regulatedBody: String?
  let coreAndOptions: Bool?
  let options: [Option]
  /// Titles alone, in records that were made before options had links to duties.
  let optionTitles: [String]
  let knowledges: [Statement]
  let skills: [Statement]
  let behaviours: [Statement]
  let duties: [Duty]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case referenceNumber, title, version, versionNumber, level, route, status, regulated
    case regulatedBody, coreAndOptions, options, optionsUnstructuredTemplate
    case knowledges, skills, behaviours, duties
  }

  init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    referenceNumber = record.text(.referenceNumber)
    title = record.text(.title)
    version = Self.firstFilled(record.text(.version), record.text(.versionNumber))
    level = record.wholeNumber(.level)
    route = record.text(.route)
    status = record.text(.status)
    isRegulated = record.flag(.regulated)
    regulatedBody = record.text(.regulatedBody)
    coreAndOptions = record.flag(.coreAndOptions)
    options = try record.list(Option.self, .options)
    optionTitles = try record.list(String.self, .optionsUnstructuredTemplate)
    knowledges = try record.list(Statement.self, .knowledges)
    skills = try record.list(Statement.self, .skills)
    behaviours = try record.list(Statement.self, .behaviours)
    duties = try record.list(Duty.self, .duties)
  }

  private static func firstFilled(_ texts: String?...) -> String? {
    texts.lazy.compactMap(\.self).first { !StatementText.folded($0).isEmpty }
  }
}

extension StandardRecord {
  /// An option; a bare text is its title.
  struct Option: Decodable {
    let id: String?
    let title: String?

    enum CodingKeys: String, CodingKey { case optionId, title }

    init(from decoder: any Decoder) throws {
      if let text = try? String(from: decoder) {
        (id, title) = (nil, text)
        return
      }
      let option = try decoder.container(keyedBy: CodingKeys.self)
      (id, title) = (option.text(.optionId), option.text(.title))
    }
  }

  /// A knowledge, skill or behaviour; a bare text is its statement.
  struct Statement: Decodable {
    /// A GUID in one API, a label such as `K1` in the other.
    let id: String?
    let detail: String

    enum CodingKeys: String, CodingKey { case knowledgeId, skillId, behaviourId, detail }

    init(from decoder: any Decoder) throws {
      if let text = try? String(from: decoder) {
        (id, detail) = (nil, text)
        return
      }
      let statement = try decoder.container(keyedBy: CodingKeys.self)
      id = statement.text(.knowledgeId) ?? statement.text(.skillId) ?? statement.text(.behaviourId)
      detail = statement.text(.detail) ?? ""
    }
  }

  /// A duty, with the identifiers of what it calls for.
  struct Duty: Decodable {
    let detail: String
    let isCore: Bool
    let knowledges: [String]
    let skills: [String]
    let behaviours: [String]
    let options: [String]

    enum CodingKeys: String, CodingKey {
      case dutyDetail, isThisACoreDuty, mappedKnowledge, mappedSkills, mappedBehaviour
      case mappedOptions
    }

    init(from decoder: any Decoder) throws {
      let duty = try decoder.container(keyedBy: CodingKeys.self)
      detail = duty.text(.dutyDetail) ?? ""
      isCore = duty.flag(.isThisACoreDuty) ?? false
      knowledges = duty.links(.mappedKnowledge)
      skills = duty.links(.mappedSkills)
      behaviours = duty.links(.mappedBehaviour)
      options = duty.links(.mappedOptions)
    }
  }
}
