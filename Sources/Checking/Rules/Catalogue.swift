/// Every rule that ksbcheck has.
package enum Catalogue {
  /// The rules in the order of their letters and numbers: W, S, M, C, Q, X.
  ///
  /// The order is that of the documentation; when a rule runs is said by its stage.
  package static let all: [Rule] = [
    // Can the workbook be trusted?
    .unreadableWorkbook, .noMappingSheet, .formulaWithoutValue, .errorValue, .hiddenContent,
    .leftoverPrompt, .externalContent, .colourOnly, .severalCandidates, .leftOut,
    .columnNotUnderstood, .struckThrough,
    // Is it the right standard?
    .standardNotGiven, .standardNotFound, .notInScope, .scopeCaution, .levelNotAllowed,
    .statutoryRegulator, .standardNotCurrent, .optionNotChosen, .unknownOption, .optionKSBsUnknown,
    .noKSBList, .labelsDisagree, .otherStandard, .unreadableStandard, .newerVersion, .window,
    // Is the sheet filled in as it should be?
    .ksbMissing, .ksbUnknown, .ksbRepeated, .statementDiffers, .coverageUnreadable,
    .coverageBlank, .unitUnknown, .noUnit, .claimContradicts, .numberingGap, .codeUnreadable,
    .codeRecovered, .unitsUnread, .wordsInferred,
    // Are the KSBs covered?
    .ksbNotCovered, .partialWithoutRationale, .rationaleWeak, .coverageNotGuaranteed,
    .noAssessment, .singleUnit, .unitOverclaimed, .tooMuchPartial, .dutyThin, .partialAccepted,
    .evidenceRepeated, .evidenceRestatesKSB, .evidencePointsNowhere, .fullNotGuaranteed,
    .noOccupation, .jointOrEach, .restsOnCompensation,
    // Does the structure of the qualification hold together?
    .noStructureSheet, .unitRepeated, .valueInvalid, .totalsDisagree, .unitUnmapped,
    .combinationImpossible, .statusMissing, .combinationNotStated, .unitLevel,
    .qualificationNumber, .combinationUndecided, .titleOdd, .twoQualifications,
    // Do the user's decisions still hold?
    .suppressionUnused, .suppressionExpired, .configurationUnusable,
  ]

  /// The rule with a code, such as `C101`, whatever the case; nil when there is none.
  package static func rule(code: String) -> Rule? {
    all.first { $0.code == code.uppercased() }
  }
}
