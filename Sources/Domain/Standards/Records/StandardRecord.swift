/// An occupational standard as the public APIs serve it.
///
/// Keys may be absent or null. Nothing is interpreted here: see `OccupationalStandard+Record`.
struct StandardRecord: Decodable {
  /// The number of the standard (ST) or the code of the occupation (OCC), whichever API it is from.
  let referenceNumber: String?
  /// The code of the occupation, in records of an ST.
  let occupationCode: String?
  /// The codes of what is made of the occupation, such as the ST of its apprenticeship.
  let products: [String]
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
    case stdCode, occupationCode, name, versionNo, statusName, mapHierarchy, products
  }

  init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    referenceNumber = Self.reference(in: record)
    occupationCode = record.text(.occupationCode)
    products = ((try? record.list(Product.self, .products)) ?? []).compactMap(\.code)
    title = Self.firstFilled(record.text(.title), record.text(.name))
    version = Self.version(in: record)
    level = record.wholeNumber(.level)
    let hierarchy = try? record.decode(Hierarchy.self, forKey: .mapHierarchy)
    route = Self.firstFilled(record.text(.route), hierarchy?.route)
    status = Self.firstFilled(record.text(.status), record.text(.statusName))
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

  /// The reference: of the one API, or of the other.
  static func reference(in record: KeyedDecodingContainer<CodingKeys>) -> String? {
    firstFilled(record.text(.referenceNumber), record.text(.stdCode))
  }

  /// The version: of the one API, or of the other.
  static func version(in record: KeyedDecodingContainer<CodingKeys>) -> String? {
    firstFilled(record.text(.version), record.text(.versionNumber), record.text(.versionNo))
  }

  /// What else a record says that the occupation is called, the codes of its options included.
  static func otherReferences(in record: KeyedDecodingContainer<CodingKeys>) -> [String] {
    let products = ((try? record.list(Product.self, .products)) ?? []).map(\.code)
    let options = ((try? record.list(Option.self, .options)) ?? []).map(\.occupationCode)
    return ([record.text(.occupationCode)] + products + options)
      .compactMap { $0.flatMap { StandardReference($0)?.reference } }
  }

  static func firstFilled(_ texts: String?...) -> String? {
    texts.lazy.compactMap(\.self).first { !StatementText.folded($0).isEmpty }
  }
}

extension StandardRecord {
  /// An option; a bare text is its title.
  struct Option: Decodable {
    let id: String?
    let title: String?
    /// The code of the option as an occupation of its own.
    let occupationCode: String?

    enum CodingKeys: String, CodingKey { case optionId, title, occupationCode }

    init(from decoder: any Decoder) throws {
      if let text = try? String(from: decoder) {
        (id, title, occupationCode) = (nil, text, nil)
        return
      }
      let option = try decoder.container(keyedBy: CodingKeys.self)
      (id, title) = (option.text(.optionId), option.text(.title))
      occupationCode = option.text(.occupationCode)
    }
  }

  /// A knowledge, skill or behaviour; a bare text is its statement.
  struct Statement: Decodable {
    /// A GUID in one API, a label such as `K1` in the other.
    let id: String?
    /// The GUID beside a label.
    let otherID: String?
    let detail: String

    enum CodingKeys: String, CodingKey { case knowledgeId, skillId, behaviourId, detail, id }

    init(from decoder: any Decoder) throws {
      if let text = try? String(from: decoder) {
        (id, otherID, detail) = (nil, nil, text)
        return
      }
      let statement = try decoder.container(keyedBy: CodingKeys.self)
      id = statement.text(.knowledgeId) ?? statement.text(.skillId) ?? statement.text(.behaviourId)
      otherID = statement.text(.id)
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

    init(from decoder: any Decoder) throws {
      let duty = try decoder.container(keyedBy: AnyKey.self)
      detail = duty.text(AnyKey("dutyDetail")) ?? ""
      isCore = duty.flag(AnyKey("isThisACoreDuty")) ?? false
      // One API has `mappedKnowledge` alone, the other `mappedKnowledgeIds` as well.
      let links = { (name: String) in
        duty.allKeys.filter { $0.stringValue.hasPrefix(name) }
          .sorted { $0.stringValue < $1.stringValue }.flatMap { duty.links($0) }
      }
      knowledges = links("mappedKnowledge")
      skills = links("mappedSkill")
      behaviours = links("mappedBehaviour")
      options = links("mappedOption")
    }
  }

  /// Where an occupation stands in the occupational maps.
  private struct Hierarchy: Decodable {
    let route: String?

    enum CodingKeys: String, CodingKey { case routeName }

    init(from decoder: any Decoder) throws {
      route = try decoder.container(keyedBy: CodingKeys.self).text(.routeName)
    }
  }

  /// What is made of an occupation, such as an apprenticeship; a bare text is its code.
  private struct Product: Decodable {
    let code: String?

    enum CodingKeys: String, CodingKey { case productCode }

    init(from decoder: any Decoder) throws {
      if let text = try? String(from: decoder) {
        code = text
      } else {
        code = (try? decoder.container(keyedBy: CodingKeys.self))?.text(.productCode)
      }
    }
  }

  /// Any key.
  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
