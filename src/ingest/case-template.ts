/**
 * The text of a new case file: what a case usually has, as comments, with fresh ids in place. What is not a comment is
 * complete, so the file passes a check at once.
 * @param handle how the matter is named within the library
 * @param freshId gives the random part of a new id, another one each time
 */
export function caseTemplate(handle: string, freshId: () => string): string {
  return TEMPLATE.replaceAll('HANDLE', handle).replaceAll(/FRESH/g, () => freshId());
}

const TEMPLATE = `# yaml-language-server: $schema=../../schema/case-file.schema.json
# A case. Remove the # of what your sources state, and leave the rest: what is absent is "not stated", never "no".
#
# - Handles (lower case, hyphens) name things within this library: they may say who is meant. Keys of parts (such as
#   "chair" below) and ids go into public ids: they must not contain a name.
# - Every fact needs a citation: under cite, name the facts ("for"), the handle of the source ("from"), where it stands
#   ("at") and a few words of it ("quote"). basis: IMPLIED for what follows from the words, EXTERNAL for another report.
# - Dates are EDTF, as precise as the source: 2021-08-17, 2022-11, 2018, 2020-04/2020-11 (an interval), /2021-04-30
#   (unknown start), 2019/.. (goes on), 2022-11~ (roughly), [2021-08-17,2021-08-18] (one of these).
# - Where sources disagree:      sentencedOn: { rivals: [{ value: 2021-05-12, cite: … }, { value: 2021-05-13, cite: … }] }
# - In general terms only:       context: { generalised: VICTIM_OF_CRIME }
# - Known and not to be shown:   withheld: { v1-age: { fact: victims.v1.ageBand, reason: JIGSAW } }, and no value anywhere.
# - There surely are none:       hearings: none
# - Victims: a pseudonym and the few coarse fields below, nothing else.

matters:
  HANDLE:
    id: FRESH
    # origin: COMPLAINT
    # regime: CONDUCT_REGULATIONS_2020
    # received: 2022-11
    # receivedBy: Directorate of Professional Standards
    # victims:
    #   v1: { pseudonym: V1, metThrough: MET_THROUGH_DUTY, context: VICTIM_OF_CRIME }
    # allegations:
    #   messages:
    #     accused: the-officer
    #     words: What is alleged, in a neutral sentence.
    #     conduct: 2020-04/2020-11
    #     victims: v1
    #     contacts:
    #       messages: { medium: TEXT_MESSAGE, contactDataObtained: DUTY, continuedAfterRefusal: YES }
    #     determinations:
    #       authority: { caseToAnswer: YES, severityAssessed: GROSS_MISCONDUCT, determinedOn: 2023-05 }
    #     cite:
    #       - { for: [accused, words, conduct], from: the-release, at: paragraph 1, quote: a few words }
    #       - { for: [victims, contacts.messages, determinations.authority], from: the-release, at: paragraph 2 }
    # referrals:
    #   iopc: { kind: MANDATORY, to: IOPC, referredOn: 2022-11 }
    # investigations:
    #   iopc: { body: IOPC, mode: INDEPENDENT, began: 2022-12 }
    # hearings:
    #   hearing:
    #     kind: MISCONDUCT_HEARING
    #     heldOn: 2023-11-16
    #     occurrence: HAPPENED
    #     openness: PUBLIC
    #     seats:
    #       chair: { role: CHAIR, chairKind: LEGALLY_QUALIFIED_CHAIR, holder: the-chair }
    #     appearances:
    #       accused: { officer: the-officer, attended: NO, represented: NO }
    #     findings:
    #       messages:
    #         allegation: messages
    #         result: PROVEN
    #         severity: GROSS_MISCONDUCT
    #         standards: [DISCREDITABLE_CONDUCT]
    #         outcome: { kind: WOULD_HAVE_BEEN_DISMISSED }
    #     cite:
    #       - { for: [kind, heldOn, occurrence, openness], from: the-release, at: paragraph 3 }
    #       - { for: [seats.chair, appearances.accused], from: the-release, at: paragraph 4 }
    #       - { for: [findings.messages, findings.messages.outcome], from: the-release, at: paragraph 5 }
    # listEntries:
    #   barred: { list: BARRED, occurrence: ANNOUNCED, officer: the-officer }
    # cite:
    #   - { for: [origin, regime, received, receivedBy], from: the-release, at: paragraph 1 }
    #   - { for: [victims.v1, referrals.iopc, investigations.iopc, listEntries.barred], from: the-release }

# People, units, courts and sources are shared by the cases of a library, and stand in files of their own. New ones:
# officers:
#   the-officer:
#     id: FRESH
#     kind: CONSTABLE
#     name: As published
#     services:
#       force: { force: the-force, period: /2022-11, leaving: RESIGNED }
#     postings:
#       unit: { unit: the-unit, rank: CONSTABLE, role: MEMBER, period: 2019-05/2022-11 }
#     cite:
#       - { for: [name, kind, services.force, postings.unit], from: the-release, at: paragraph 1 }
# officeHolders:
#   the-chair:
#     id: FRESH
#     name: As published
#     office: Legally qualified chair
#     cite: { from: the-release, at: paragraph 4 }
# forces:
#   the-force: { id: FRESH, name: As it is called, cite: { from: the-release } }
# units:
#   the-unit: { id: FRESH, name: As it is called, kind: Basic Command Unit, force: the-force, cite: { from: the-release } }
# sources:
#   the-release:
#     id: FRESH
#     kind: AUTHORITY_RELEASE
#     title: As published, unless it would identify a victim
#     publisher: Who published it
#     publishedOn: 2023-11-17
#     disclosure: PUBLIC
`;
