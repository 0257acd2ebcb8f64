/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema-types.js';

export type BandsQueryVariables = Exact<{
  statuses?: Types.StatusScope | null | undefined;
  period?: Types.DayRange | null | undefined;
  dataSet?: string | null | undefined;
}>;



/**
 * How many officers have one matter, two, three to five, six or more, and how many of them were dismissed?
 *
 * Baroness Casey's interim report (October 2022; Metropolitan Police, April 2013 to March 2022) counted 8,917 people in 10,252
 * matters; of 1,809 with more than one matter 13 were dismissed; 1,263 had two, over 500 three to five, 41 six or more. Set
 * such figures beside these, with their own counting rule: she counted people, among them police staff, who are left out here.
 * A small case library holds the cases that somebody wrote about, and its shares say nothing of a force. Special
 * constables are counted apart. That a band is larger says nothing about any one officer in it.
 */
export type BandsQuery = { 
/**
 * How many officers have exactly one matter, two, three to five, six or more, and how many of them were dismissed (question
 * 21)? Two allegations of one matter are one matter. Special constables are counted apart and police staff not at all. Over
 * all allegations, or those of a status, it was counted at load; with `of` or `period` it is counted live, and ends in a
 * time-out where that takes too long. A band says nothing about anybody's future.
 */
readonly bands: { readonly __typename: 'BandPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Band', 
/** The fewest matters of an officer of this band. */
readonly least: number, 
/** The most matters. Null where there is no most. */
readonly most: number | null, 
/** How many officers are in it, special constables and police staff left out. */
readonly officers: number, 
/** How many of them were dismissed for an allegation that counts, by a finding that stands. */
readonly dismissed: number, 
/** Their share, in per cent, to one decimal. Null where the band is empty. */
readonly dismissedPercent: number | null, 
/** How many of the others would have been dismissed but had left. */
readonly wouldHaveBeenDismissed: number, 
/** Their share, in per cent, to one decimal. Null where the band is empty. */
readonly wouldHaveBeenDismissedPercent: number | null, 
/** How many special constables have as many matters. The regulations apply to them in part, so they are no part of the shares. */
readonly specials: number, 
/**
 * Some of the officers, by id, of whom at most 100 were kept at load where nothing is filtered. Special constables and police
 * staff are not among them.
 */
readonly evidence: ReadonlyArray<{ readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }> }> } };

export type BarredWithoutFindingQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which entries in the barred list have no finding behind them that stands as proven?
 *
 * A row is an entry, made or only announced (`occurrence`), and what is known of findings against that officer in that matter.
 * NONE_STATED does not mean that there was none: no source that was read states one. NOT_STANDING: there were findings, and they
 * were not proven, withdrawn or quashed. The advisory list is never counted.
 */
export type BarredWithoutFindingQuery = { 
/**
 * Which entries in the barred list have no finding behind them that stands as proven (question 10)? Advisory entries never
 * count, nor entries that were announced and then not made. It does not mean that there was no finding: see `finding`.
 */
readonly barredWithoutFinding: { readonly __typename: 'BarredWithoutFindingPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'BarredWithoutFinding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is known of findings behind it. */
readonly finding: Types.FindingBehind, 
/** Whether it was made, or only announced. */
readonly occurrence: Types.Occurrence, 
/** When the entry was made. */
readonly enteredOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** The officer. Null where the entry names none that is on record. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null, 
/** The matter that led to the entry. Null where no source says which. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } | null, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type BeforeAndAfterCommanderQueryVariables = Exact<{
  months?: number;
  statuses?: Types.StatusScope;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * How many matters had a unit in the months before a commander's start, and in the months after?
 *
 * A matter lies on the side on which its conduct began; the day of the start belongs to the command. Where the start or the
 * conduct is vague, a matter can be possible on both sides: such numbers stand apart. `coveredBefore` and `coveredAfter` are
 * the months of each side of which the data set has every allegation; null where it says so of none, and then a difference
 * may only be one of what was published. Two numbers beside each other show no cause: what was reported, who was posted
 * there, and much else may have changed as well.
 */
export type BeforeAndAfterCommanderQuery = { 
/**
 * How many matters had a unit in the months before a commander's start, and in the months after it (question 20)? The two
 * numbers stand side by side. That one followed the other does not say that it followed from it.
 */
readonly beforeAndAfterCommander: { readonly __typename: 'StartOfCommandPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'StartOfCommand', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** How many months each side has. */
readonly months: number, 
/** Matters of the unit whose conduct surely began in the months before the start. */
readonly mattersBefore: number, 
/** Matters of the unit whose conduct surely began in the months from the start on. */
readonly mattersAfter: number, 
/** Further matters that are possible before. */
readonly possibleMattersBefore: number, 
/** Further matters that are possible after. */
readonly possibleMattersAfter: number, 
/** How many of the months before the data set has every allegation of (`DataSet.completeFor`). Null where it says so of none. */
readonly coveredBefore: number | null, 
/** How many of the months after the data set has every allegation of. Null where it says so of none. */
readonly coveredAfter: number | null, 
/** The commander. */
readonly commander: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The unit. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The first and last day on which the command can have begun. */
readonly started: { readonly __typename: 'Day', 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type ChairsAndOutcomesQueryVariables = Exact<{
  day: string;
}>;



/**
 * Who chaired hearings, and how did they end, before and after a day on which the rules changed?
 *
 * Counted are hearings. From 7 May 2024 chief officers chair (SI 2024/521); before, legally qualified persons did. A
 * hearing with several findings counts once under each outcome, and one whose day is vague only where it surely lies on
 * one side. What no source states is counted nowhere, so the figures do not add up to `all`.
 */
export type ChairsAndOutcomesQuery = { 
/** Misconduct hearings and meetings. */
readonly allBefore: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly allAfter: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly chiefOfficerBefore: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly chiefOfficerAfter: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly legallyQualifiedBefore: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly legallyQualifiedAfter: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly dismissedBefore: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly dismissedAfter: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly warnedBefore: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly warnedAfter: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly notProvenBefore: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Misconduct hearings and meetings. */
readonly notProvenAfter: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } };

export type ChangesBetweenReleasesQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  why: ReadonlyArray<Types.ChangeReason> | Types.ChangeReason;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * What did a new release of a data set change by appeal or correction?
 *
 * A row is a record that came, went or differs, with the names of the facts and why, as far as the later release tells. What was
 * replaced or removed is kept nowhere. Releases that were never loaded one after the other have no changes here; ask with `why: OTHER`
 * for what simply happened meanwhile.
 */
export type ChangesBetweenReleasesQuery = { 
/**
 * What has a new release of a data set changed, and was it an appeal or a correction (question 34)? The changes are noted when a
 * release is loaded over an earlier one. Nothing that was removed or replaced is repeated: only which facts changed.
 */
readonly changesBetweenReleases: { readonly __typename: 'ChangePattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Change', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The earlier release. */
readonly releaseFrom: string, 
/** The later release. */
readonly releaseTo: string, 
/** The type of the record, such as Finding. */
readonly recordType: string, 
/** The id of the record. */
readonly recordId: string, 
/** What happened to it. */
readonly kind: Types.ChangeKind, 
/** The facts that differ, by the names of their fields: for one that was added or removed, none. */
readonly facts: ReadonlyArray<string>, 
/** Why. */
readonly why: Types.ChangeReason, 
/** The record as it is now. Null when it was removed. */
readonly record:
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string> }
       | null, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type ClosedWithoutReferralQueryVariables = Exact<{
  family?: Types.CategoryFamily | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which matters in a family of categories were closed without a referral?
 *
 * Only matters whose list of referrals is known to be whole: that no source names a referral is not that there was none. How
 * many matters that leaves open stands in `restsOn`, as Matter.closedWithoutReferral. Whether a referral was called for is
 * not said.
 */
export type ClosedWithoutReferralQuery = { 
/**
 * Which matters were closed without a referral (question 32)? Only those whose list of referrals is known to be whole: that
 * no source names a referral is not that there was none. How many are not known stands in `restsOn`.
 */
readonly closedWithoutReferral: { readonly __typename: 'MatterPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How it began. */
readonly origin: Types.MatterOrigin, 
/** When it was reported or received. */
readonly received: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** When it was closed. */
readonly closed: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** What it is about, in the terms of a scheme. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The code in that scheme, such as G2. */
readonly code: string, 
/** What the code stands for. */
readonly label: string } | null }> } }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null }, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> } } };

export type CoAccusedGroupsQueryVariables = Exact<{
  minimumSize?: number | null | undefined;
  statuses?: Types.StatusScope | null | undefined;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which groups of officers are joined by being accused together, and who holds each together?
 *
 * Members are joined directly or by way of others: two of them need share no matter. A broker is an officer without whom the
 * group would fall into two or more. It describes how allegations are connected, over all time, and says nothing about what
 * a member did or knew.
 */
export type CoAccusedGroupsQuery = { 
/**
 * Which officers are joined by being accused together, directly or by way of others, and who holds such a group together
 * (question 30)? Each row is a group, the largest first. Over all time; matters against more than 20 officers join nobody.
 */
readonly coAccusedComponents: { readonly __typename: 'CoAccusedComponentPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CoAccusedComponent', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How many officers it has. */
readonly size: number, 
/** How many pairs of them are accused in the same matter. */
readonly pairCount: number, 
/**
 * Officers who hold it together: without one of these it would fall into two or more. It says how allegations are connected,
 * and nothing about what such an officer did.
 */
readonly brokers: { readonly __typename: 'OfficerConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }> }, 
/** The officers. */
readonly members: { readonly __typename: 'OfficerConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }> } }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type CoAccusedQueryVariables = Exact<{
  threshold?: number | null | undefined;
  statuses?: Types.StatusScope | null | undefined;
  period?: Types.DayRange | null | undefined;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which two officers are accused in the same matters, and in how many?
 *
 * Each row is a pair, those with the most matters first; `evidence` is the allegations against both in these matters. Being
 * accused together is no finding, and may only mean that two officers worked together. In a period a pair is POSSIBLE where a
 * vague date decides. Matters against more than 20 officers make no pairs.
 */
export type CoAccusedQuery = { 
/**
 * Which two officers are accused in the same matters, and in how many (question 30)? Each row is a pair, those with the most
 * matters first. To be accused together is no finding against either. A matter against more than 20 officers makes no pairs:
 * it says hardly of any two that they acted together.
 */
readonly coAccused: { readonly __typename: 'CoAccusedPairPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CoAccusedPair', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** In how many matters both are accused, of all time. */
readonly matters: number, 
/** One of the two: the one whose id comes first. */
readonly first: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The other. */
readonly second: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The allegations against either in these matters; where a period is asked for, in those that may have begun in it. */
readonly evidence: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus }> }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type CommandersStatementsQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * What did commanders say in public about matters in the units that they command or commanded?
 *
 * A row is a statement and the speaker's command of the unit in which the accused was posted when the conduct happened. It is
 * DEFINITE when the command surely had begun by the day of the statement and the posting is certain. `inCommand` says whether
 * the command still stood on that day: NO is said afterwards, NOT_STATED is open. That somebody commanded the unit when they
 * spoke does not say that they did when it happened: `commanders` has those.
 */
export type CommandersStatementsQuery = { 
/**
 * What did commanders say in public about matters in the units that they command or commanded (question 19)? Each row is a
 * statement, and the command of the one who made it.
 */
readonly commandersStatements: { readonly __typename: 'CommanderStatementPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CommanderStatement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** Whether the command stood on the day of the statement. NO: it had ended. NOT_STATED: vague days leave it open. */
readonly inCommand: Types.Answer, 
/** When it was made. */
readonly saidOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** Who made it. */
readonly commander: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The commanded unit, in which the accused was posted when the conduct happened. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The statement. */
readonly statement: { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words. */
readonly words: string, 
/** In what capacity. */
readonly capacity: Types.Capacity, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null, 
/** The posting in which the conduct happened, by date, and who commanded its unit then. */
readonly attribution: { readonly __typename: 'Attribution', 
/** Who commanded the unit then, and the units above it. */
readonly commanders: ReadonlyArray<{ readonly __typename: 'CommanderThen', 
/** 0 for the unit of the posting, 1 for the unit above it, and so on. */
readonly level: number, 
/** The weaker of two: how sure the posting is, and how sure the command is. */
readonly certainty: Types.Certainty, 
/** The commander. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }> } }> } } }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type ConcentrationQueryVariables = Exact<{
  by?: Types.ConcentrationBy | null | undefined;
  top?: number | null | undefined;
  statuses?: Types.StatusScope | null | undefined;
  period?: Types.DayRange | null | undefined;
  dataSet?: string | null | undefined;
}>;



/**
 * What share of the allegations is against the tenth of officers with the most of them?
 *
 * Those with an allegation are put in order of how many, and cut into ten groups; `tenth: 10` has the most. The last row is
 * the top per cent. Officers without any allegation are no part of it: with them the shares would be more unequal. Who served
 * longer, or in a busier place, has more of them; nothing here corrects for that. `by` asks the same of units or categories.
 */
export type ConcentrationQuery = { 
/**
 * What share of all allegations do those with the most of them have (issue 4, "Concentration")? Officers, units or categories
 * that have any are put in order of how many, and cut into ten groups: the first have the fewest, and where ten groups cannot
 * be equally large the first ones have one member more. A last row is the top per cent. Over all allegations, or those of a
 * status, it was counted at load; with `of` or `period` it is counted live, and ends in a time-out where that takes too long.
 * Allegations are no findings, and nothing here compares how long anybody served.
 */
readonly concentration: { readonly __typename: 'SharePattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Share', 
/** Which tenth, 1 for those with the fewest. Null for the top per cent. */
readonly tenth: number | null, 
/** The top so many per cent. Null for a tenth. */
readonly top: number | null, 
/** How many officers, units or categories the group has. */
readonly members: number, 
/** How many allegations they have together. */
readonly allegations: number, 
/** Their share of all allegations counted, in per cent, to one decimal. Null where none are counted. */
readonly percent: number | null, 
/**
 * Some of these allegations, by id. Of members with equally many, those whose ids come first belong to the group before. For the
 * usual `top`, and without a filter, at most 100 were kept at load; otherwise they are counted live.
 */
readonly evidence: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }> }> } };

export type ContactThroughDutyQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  statuses?: Types.StatusScope | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which officers came by somebody's contact data in the course of duty, and then used them?
 *
 * A row is a contact of which a source says how the data were obtained; nothing is concluded from how the two met. `notStated` says
 * of how many contacts no source tells. An allegation is not a finding: read `reached`.
 */
export type ContactThroughDutyQuery = { 
/**
 * Where did an officer come by somebody's contact data in the course of duty, and then use them (question 16)? Each row is a
 * contact of which a source says so; where no source says how the data were obtained, there is none.
 */
readonly contactThroughDuty: { readonly __typename: 'ContactThroughDutyPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'ContactThroughDuty', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How far the allegation has got. */
readonly reached: Types.FunnelStage, 
/** How the contact was made. */
readonly medium: Types.Medium, 
/** The telephone or account that was used. */
readonly device: Types.Device, 
/** Whether it went on after the other person refused. */
readonly continuedAfterRefusal: Types.Answer, 
/** The officer accused. Null where none is identified. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null, 
/** When the contact was. As vague as the source. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null, 
/** The allegation that it belongs to. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus }, 
/** The contact. */
readonly contact: { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How many messages or calls, as the source gives it. */
readonly messages: { readonly __typename: 'Quantity', 
/** The words of the source. */
readonly text: string | null } | null, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } } }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type ContentsQueryVariables = Exact<{
  most?: number | null | undefined;
}>;



/**
 * Which data sets are loaded, what are they complete for, and which forces, units and officers do they hold?
 *
 * This is what the explorer opens with. A case library is complete for nothing: it holds the cases that somebody wrote about, and
 * says nothing of how many there were. No count adds up two data sets. `totalCount` counts what is on record.
 */
export type ContentsQuery = { 
/** The data sets, with what each is complete for. */
readonly datasets: ReadonlyArray<{ readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** What kind it is. */
readonly kind: Types.DataSetKind, 
/** The release that is loaded. */
readonly release: string, 
/** What it holds, and what it cannot say. */
readonly description: string | null, 
/** The collections of which it has every row, each for a period. Outside these an absent row is not stated, not none. */
readonly completeFor: ReadonlyArray<{ readonly __typename: 'CompleteFor', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The collection, as type and field: `Officer.allegations`. */
readonly collection: string, 
/** The period for which it is complete. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null }> }>, 
/** Officers: constables, special constables and police staff. */
readonly officers: { readonly __typename: 'OfficerConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }> }, 
/** Matters: complaints and conduct matters. */
readonly matters: { readonly __typename: 'MatterConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** When it was reported or received. */
readonly received: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null }> } }> }, 
/** Matters: complaints and conduct matters. */
readonly allMatters: { readonly __typename: 'MatterConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Units of the forces. */
readonly units: { readonly __typename: 'UnitConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }> }, 
/** Sources: the publications that all facts rest on. */
readonly sources: { readonly __typename: 'SourceConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } };

export type CourtRecordQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;



/**
 * Which criminal proceedings came before a court, with which pleas, sentences and orders?
 *
 * A criminal proceeding is a track of its own: an acquittal does not contradict a finding of a panel. `term` and
 * `suspendedFor` are ISO 8601 durations: P6W is six weeks, P18M eighteen months.
 */
export type CourtRecordQuery = { 
/** One court. */
readonly court: { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** What kind of court it is. */
readonly kind: Types.CourtKind, 
/** Criminal proceedings before it. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The officer who is the defendant. */
readonly defendant: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** When the officer was arrested. */
readonly arrestedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** The charges. */
readonly charges: ReadonlyArray<{ readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The offence. */
readonly offence: string, 
/** How the defendant pleaded. */
readonly plea: Types.Plea, 
/** How the charge ended. */
readonly verdict: Types.Verdict, 
/** When the defendant pleaded. */
readonly pleadedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }>, 
/** The sentences. */
readonly sentences: ReadonlyArray<{ readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of sentence it is. */
readonly kind: Types.SentenceKind, 
/** The term of imprisonment: `P6W` is six weeks. */
readonly term: string | null, 
/** For how long it is suspended: `P18M` is eighteen months. */
readonly suspendedFor: string | null, 
/** Hours of unpaid work. */
readonly unpaidWorkHours: number | null, 
/** Fine, in pounds. */
readonly finePounds: number | null, 
/** Compensation, in pounds. */
readonly compensationPounds: number | null, 
/** When it was passed. */
readonly sentencedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** From the day of the sentence to the last day of the suspension: computed. */
readonly operationalPeriod: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null }>, 
/** Orders beside the sentence, such as a restraining order. */
readonly orders: ReadonlyArray<{ readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of order it is. */
readonly kind: Types.CourtOrderKind, 
/** For how long: `P3Y` is three years. */
readonly length: string | null, 
/** Whether it protects a victim of the matter. Which one is not recorded. */
readonly protectsVictim: Types.Answer, 
/** When it was made. */
readonly madeOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }>, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } } | null };

export type CriminalOutcomesQueryVariables = Exact<{
  id: string;
}>;



/**
 * Which criminal outcomes are linked to a matter?
 *
 * Charges with plea and verdict, sentences and orders, beside what the panel found, since the two are decided by different
 * standards of proof. An empty list that is not COMPLETE means that no source tells of any.
 */
export type CriminalOutcomesQuery = { 
/** One matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Criminal proceedings: separate from misconduct, with a higher standard of proof. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
readonly completeness: Types.Completeness, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The officer who is the defendant. */
readonly defendant: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The court before which it came, or came last. */
readonly court: { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null, 
/** The charges. */
readonly charges: ReadonlyArray<{ readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The offence. */
readonly offence: string, 
/** How the defendant pleaded. */
readonly plea: Types.Plea, 
/** How the charge ended. */
readonly verdict: Types.Verdict, 
/** When it ended. */
readonly decidedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }>, 
/** The sentences. */
readonly sentences: ReadonlyArray<{ readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of sentence it is. */
readonly kind: Types.SentenceKind, 
/** The term of imprisonment: `P6W` is six weeks. */
readonly term: string | null, 
/** For how long it is suspended: `P18M` is eighteen months. */
readonly suspendedFor: string | null, 
/** Hours of unpaid work. */
readonly unpaidWorkHours: number | null, 
/** Fine, in pounds. */
readonly finePounds: number | null, 
/** Compensation, in pounds. */
readonly compensationPounds: number | null, 
/** When it was passed. */
readonly sentencedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }>, 
/** Orders beside the sentence, such as a restraining order. */
readonly orders: ReadonlyArray<{ readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of order it is. */
readonly kind: Types.CourtOrderKind, 
/** For how long: `P3Y` is three years. */
readonly length: string | null }>, 
/** From when the conviction is spent (Rehabilitation of Offenders Act 1974). */
readonly spentFrom: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }> }, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was found at the time. */
readonly result: Types.FindingResult, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind } | null }> } }> } } | null };

export type DisagreementsQueryVariables = Exact<{
  kinds: ReadonlyArray<Types.DisagreementKind> | Types.DisagreementKind;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * On which allegations do the investigator, the authority and the panel disagree?
 *
 * Each said whether there is a case to answer, or found whether it was proven: three facts by three bodies at three times,
 * on different evidence. That they differ shows no mistake of any. The severity assessed before is a forecast; where it is
 * other than the severity found, that is a kind of its own, SEVERITY, shown when it is named.
 */
export type DisagreementsQuery = { 
/**
 * On which allegations do the investigator's opinion, the authority's determination and the panel's finding disagree
 * (question 26)? The first two say whether there is a case to answer, the third whether it was proven: a case to answer and
 * not proven, or no case to answer and proven, is a disagreement. A finding that was quashed says nothing.
 */
readonly disagreements: { readonly __typename: 'DisagreementPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Disagreement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Between whom. */
readonly kinds: ReadonlyArray<Types.DisagreementKind>, 
/** The allegation. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null }, 
/** What the investigators thought. */
readonly opinions: ReadonlyArray<{ readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether the investigator saw a case to answer. */
readonly caseToAnswer: Types.Answer, 
/** How serious the investigator took it to be. A forecast. */
readonly severityAssessed: Types.Severity | null, 
/** When it was given. */
readonly givenOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }>, 
/** What the authority determined. */
readonly determinations: ReadonlyArray<{ readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether there is a case to answer. */
readonly caseToAnswer: Types.Answer, 
/** How serious it would be if proven. A forecast, other than the severity found. */
readonly severityAssessed: Types.Severity | null, 
/** The authority. */
readonly authority: string | null }>, 
/** What panels found, as far as it stands. */
readonly findings: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was found at the time. */
readonly result: Types.FindingResult, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null }> }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null }, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> } } };

export type DueForReviewQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;



/**
 * Which records are due for review or removal in a month?
 *
 * Name the month: nothing here looks at a clock. REVIEW is the record's own day of review; SPENT says that a conviction is spent from
 * that day (Rehabilitation of Offenders Act 1974), and whether it may still be shown is to be decided by a person. A vague day is
 * DEFINITE where all of it lies in the period.
 */
export type DueForReviewQuery = { 
/**
 * Which records are due for review, or for removal because a conviction is spent, in a period (question 37)? Nothing here looks at a
 * clock: name the month. A period that begins long ago shows what is overdue.
 */
readonly dueForReview: { readonly __typename: 'DueForReviewPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'DueForReview', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/**
 * DEFINITE where every day on which it can be due lies in the period that was asked for, POSSIBLE where only some do. Of a row
 * that is read without a period, by its id: whether the day is exact.
 */
readonly certainty: Types.Certainty, 
/** Why it is due. */
readonly why: Types.ReviewReason, 
/** The day on which it is due. */
readonly due: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null }, 
/** The record. */
readonly record:
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      , 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type EscalationAfterInterventionQueryVariables = Exact<{
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which officers had a matter that ended in training, learning, reflective practice or no action, and then gross misconduct found?
 *
 * Each row is a pair: the earlier intervention, and a later allegation on which a finding of gross misconduct stands. A severity
 * that was only assessed does not count, nor a finding that was quashed. Where it is not stated when the earlier investigation
 * ended, it is enough that it began before. It says what followed, not what caused it. `unknown` counts the accused officers of
 * whom nobody can say.
 */
export type EscalationAfterInterventionQuery = { 
/**
 * Which officers were sent to training, or had a matter end without action, and were later found to have committed gross
 * misconduct (question 13)? Each row is a pair: what the earlier matter ended in, and a later allegation on which a
 * finding of gross misconduct stands. The severity that somebody assessed beforehand never counts. It says what followed,
 * not what caused it.
 */
readonly escalationAfterIntervention: { readonly __typename: 'EscalationPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Escalation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** What the earlier matter ended in. */
readonly intervention: Types.Intervention, 
/** Whether the conduct was similar, and how that is known, without categories that are inferences. */
readonly similar: Types.Similarity, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The investigation that ended in it. Null where a hearing did. */
readonly investigation: { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who investigated, such as "IOPC" or "Directorate of Professional Standards". */
readonly body: string | null, 
/** What it led to, apart from proceedings. */
readonly result: Types.InvestigationResult } | null, 
/** The later allegation. */
readonly before: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null }, 
/** The finding of gross misconduct, the first of several that stand. */
readonly finding: { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus }, 
/** From the beginning of the earlier investigation, or the earlier finding, to the beginning of the later conduct. */
readonly interval: { readonly __typename: 'Gap', 
/** Fewest days that the dates allow. */
readonly minDays: number | null, 
/** Most days that the dates allow. */
readonly maxDays: number | null, 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** Officers: constables, special constables and police staff. */
readonly unknown: { readonly __typename: 'OfficerConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } };

export type FindQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Types.SearchKind> | Types.SearchKind | null | undefined;
  dataSet?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Where do certain words occur: in names of people, units and courts, in titles, in what was said?
 *
 * Every word must occur; the last may be a beginning. Best match first, the best 1,000 at most. `facets` counts all that was
 * found, by kind and by data set; `kinds` and `dataSet` narrow it. Of an officer the first period of service tells people of the
 * same name apart. Victims are never found.
 */
export type FindQuery = { 
/**
 * Finds people, units, courts, sources and words by full text: every word must occur; the last may be a beginning.
 * Best first, the best 1,000 at most; `facets` counts all that was found.
 */
readonly search: { readonly __typename: 'SearchResultConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** How many were found of each kind and data set. */
readonly facets: { readonly __typename: 'SearchFacets', 
/** Of each kind, most first. What `kinds` asks for is overlooked, so that it says what else there is. */
readonly kinds: ReadonlyArray<{ readonly __typename: 'SearchKindFacet', 
/** The kind. */
readonly kind: Types.SearchKind, 
/** How many there are. */
readonly count: number }>, 
/** Of each data set, most first. What `dataSet` asks for is overlooked. */
readonly dataSets: ReadonlyArray<{ readonly __typename: 'SearchDataSetFacet', 
/** The id of the data set, such as dataset/met. */
readonly dataSet: string, 
/** Its name. */
readonly name: string, 
/** How many there are. */
readonly count: number }> }, 
/** The records of this page. */
readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly person: string | null, 
/** Periods of service in a force, and how each ended. An officer may leave and come back. */
readonly services: { readonly __typename: 'ServiceConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The force. */
readonly force: { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null, 
/** From joining to leaving. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }> } }
      | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly person: string | null }
      | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly force: string }
      | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly unit: string, 
/** The force that it is part of. */
readonly ofForce: { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } }
      | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly area: string }
      | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly court: string }
      | { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string }
      | { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the code stands for. */
readonly label: string }
      | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was recommended. */
readonly words: string }
      | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words. */
readonly words: string }
      | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words. */
readonly words: string }
    >, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type FunnelQueryVariables = Exact<{
  counts?: Types.CountedInTable;
  statuses?: Types.StatusScope;
  period?: Types.DayRange | null | undefined;
}>;



/**
 * How many allegations got how far: alleged, with a case to answer, proven, dismissed?
 *
 * Each stage counts all that reached it, those that went further among them; `possible` counts more that do if vague dates
 * fall one way, and is never added. An allegation is no finding, and few stages say little about those still open: see
 * `restsOn` for what is not stated.
 */
export type FunnelQuery = { 
/**
 * How many allegations got how far: alleged, case to answer, proven, dismissed (question 24)? Each stage counts all that
 * reached it, those that went further among them. An allegation is not a finding. Over everything it was counted at load;
 * with any of the filters it is counted live, and ends in a time-out where that takes too long.
 */
readonly funnel: { readonly __typename: 'FunnelPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Funnel', 
/** The stage. */
readonly stage: Types.FunnelStage, 
/** How many surely reached it, or went further. */
readonly number: number, 
/** How many more there are if vague dates fall one way. Never added. */
readonly possible: number, 
/** The share of those that surely count, in per cent, to one decimal. Null where none do. */
readonly percent: number | null }>, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> } } };

export type HearingInFullQueryVariables = Exact<{
  id: string;
}>;



/**
 * Who sat at a hearing, who was accused, and what was found of each?
 *
 * Each person and allegation with its id: this is what the explorer's page of a hearing asks. `status` of an allegation is
 * where it stands now, after any appeal, and may be other than what this hearing found. What is NOT_STATED no source says.
 */
export type HearingInFullQuery = { 
/** One hearing. */
readonly hearing: { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind, 
/** Whether it was held, or only announced. */
readonly occurrence: Types.Occurrence, 
/** Whether the public was admitted. */
readonly openness: Types.Openness, 
/** Whether the accused attended. */
readonly attended: Types.Attendance, 
/** Whether the accused were represented. */
readonly represented: Types.Attendance, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** When it was held, or concluded if it took several days. */
readonly heldOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The first and the last day on which it can have been held. Where no source gives the day, what came before and after bounds it: the report, determinations, other hearings, appeals. Null for one that was not held. */
readonly heldWithin: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The data set that the record belongs to. Records of two data sets are never merged. */
readonly dataSet: { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The law under which it was dealt with. */
readonly regime: Types.Regime }, 
/** Who sat: the chair, members and advisers. */
readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the person was at the hearing. */
readonly role: Types.SeatRole, 
/** What kind of chair it was. Says nothing of members and advisers. */
readonly chairKind: Types.ChairKind, 
/** The rank then, where the person is an officer. */
readonly rankThen: Types.Rank | null, 
/** The office then, where the person is no officer. */
readonly officeThen: string | null, 
/** The person. */
readonly holder:
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
       | null }>, 
/** Each accused's part in it. */
readonly appearances: ReadonlyArray<{ readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether the accused attended. */
readonly attended: Types.Answer, 
/** Whether the accused was represented. */
readonly represented: Types.Answer, 
/** Whether the accused admitted the allegation. */
readonly admitted: Types.Answer, 
/** The accused. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }>, 
/** What was found, allegation by allegation. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was found at the time. */
readonly result: Types.FindingResult, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** The standards found to be breached. */
readonly standards: ReadonlyArray<Types.Standard>, 
/** The allegation. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null }, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind, 
/** Whether it was without notice. Says nothing where the outcome is no dismissal. */
readonly withoutNotice: Types.Answer, 
/** For how many months, where that applies. */
readonly months: number | null } | null, 
/** Appeals against it. */
readonly appeals: { readonly __typename: 'AppealConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Before whom. */
readonly kind: Types.AppealKind, 
/** What came of it. */
readonly result: Types.AppealResult, 
/** When it was decided. */
readonly decidedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> } }> }, 
/** What was said by the chair and others. */
readonly remarks: { readonly __typename: 'RemarkConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words. */
readonly words: string, 
/** In what capacity. */
readonly capacity: Types.Capacity, 
/** Who said it. */
readonly speaker:
          | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
          | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
         | null }> } } | null };

export type HearingRecordQueryVariables = Exact<{
  id: string;
}>;



/**
 * What happened at a hearing: who chaired it, who came, what was found and what came of it?
 *
 * `attended` and `represented` are NOT_STATED where no source says so for all accused. Each finding names its allegation
 * and the standards breached; `status` is where the finding stands now, after any appeal.
 */
export type HearingRecordQuery = { 
/** One hearing. */
readonly hearing: { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind, 
/** Whether it was held, or only announced. */
readonly occurrence: Types.Occurrence, 
/** Whether the public was admitted. */
readonly openness: Types.Openness, 
/** Whether the accused attended. */
readonly attended: Types.Attendance, 
/** Whether the accused were represented. */
readonly represented: Types.Attendance, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** When it was held, or concluded if it took several days. */
readonly heldOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** Who sat: the chair, members and advisers. */
readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the person was at the hearing. */
readonly role: Types.SeatRole, 
/** What kind of chair it was. Says nothing of members and advisers. */
readonly chairKind: Types.ChairKind, 
/** The rank then, where the person is an officer. */
readonly rankThen: Types.Rank | null, 
/** The office then, where the person is no officer. */
readonly officeThen: string | null, 
/** The person. */
readonly holder:
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
       | null }>, 
/** Each accused's part in it. */
readonly appearances: ReadonlyArray<{ readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether the accused attended. */
readonly attended: Types.Answer, 
/** Whether the accused was represented. */
readonly represented: Types.Answer, 
/** Whether the accused admitted the allegation. */
readonly admitted: Types.Answer, 
/** The accused. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }>, 
/** What was found, allegation by allegation. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was found at the time. */
readonly result: Types.FindingResult, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** The standards found to be breached. */
readonly standards: ReadonlyArray<Types.Standard>, 
/** The allegation. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null }, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind, 
/** Whether it was without notice. Says nothing where the outcome is no dismissal. */
readonly withoutNotice: Types.Answer, 
/** For how many months, where that applies. */
readonly months: number | null } | null }> }, 
/** What was said by the chair and others. */
readonly remarks: { readonly __typename: 'RemarkConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words. */
readonly words: string, 
/** In what capacity. */
readonly capacity: Types.Capacity, 
/** Who said it. */
readonly speaker:
          | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
          | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
         | null }> }, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The law under which it was dealt with. */
readonly regime: Types.Regime } } | null };

export type HearingsByOutcomeQueryVariables = Exact<{
  outcome: Types.OutcomeKind;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;



/**
 * Which hearings between two days ended with a certain outcome?
 *
 * A hearing counts when some finding of it has that outcome. A vague day counts when every day that it can be lies
 * between the two; ask with `possibly` for the others. WOULD_HAVE_BEEN_DISMISSED is the only disciplinary outcome for a
 * former officer.
 */
export type HearingsByOutcomeQuery = { 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind, 
/** When it was held, or concluded if it took several days. */
readonly heldOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** What was found, allegation by allegation. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** The allegation. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null }, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind, 
/** Whether it was without notice. Says nothing where the outcome is no dismissal. */
readonly withoutNotice: Types.Answer } | null }> } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type IntervalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;



/**
 * How much time lay between an earlier investigation and the later, similar conduct?
 *
 * The pairs of PriorSimilarInvestigation, the shortest time first, from the beginning of the earlier investigation to the
 * beginning of the later conduct. Vague dates give a least and a most; a bound that is null is not known. Months are days divided
 * by 30.4375. Short times do not show that the investigation did nothing, nor long ones that it helped.
 */
export type IntervalsQuery = { 
/**
 * Which officers had been investigated for similar conduct before the conduct of an allegation began? Each row is a pair:
 * the earlier investigation, and the allegation that it came before (question 12). In the order `interval` it answers how
 * much time lay between the two (question 14). Earlier matters without such an investigation: `priorSimilarMatters`.
 */
readonly priorSimilarInvestigations: { readonly __typename: 'PriorInvestigationPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'PriorInvestigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** Whether the conduct was similar, and how that is known. */
readonly similar: Types.Similarity, 
/** What it led to. */
readonly result: Types.InvestigationResult, 
/** When the earlier investigation began. */
readonly began: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** The later allegation that it came before. */
readonly before: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null }, 
/** From the beginning of the earlier investigation to the beginning of the later conduct. */
readonly interval: { readonly __typename: 'Gap', 
/** Fewest days that the dates allow. */
readonly minDays: number | null, 
/** Most days that the dates allow. */
readonly maxDays: number | null, 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type InvestigatorOverlapQueryVariables = Exact<{
  roles?: ReadonlyArray<Types.ActingRole> | Types.ActingRole;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which investigators, chairs and panel members had served in the same unit as the accused, at the same time?
 *
 * A row is somebody's part in a matter and one accused: both had postings in one unit that share a day and had begun before
 * the investigation began or the hearing was held. Of several such times it shows the surest, then the latest. That two
 * served together does not show that they knew each other, nor that anything was wrong. An empty list shows little where
 * postings or investigators are not stated: see `notStated`.
 */
export type InvestigatorOverlapQuery = { 
/**
 * Which investigators, chairs and panel members had served in the same unit as the accused at the same time (question 29)?
 * A row is a person's part in a matter, and one accused. That two served together does not say that they knew each other.
 */
readonly investigatorOverlap: { readonly __typename: 'InvestigatorOverlapPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'InvestigatorOverlap', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** In which part the person acted. */
readonly role: Types.ActingRole, 
/** The one who acted. */
readonly person: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The accused. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The unit in which both served. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The time that both were there: the later start and the sooner end. */
readonly shared: { readonly __typename: 'Interval', 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null } | null, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type LeftWhileOpenQueryVariables = Exact<{
  leaving?: ReadonlyArray<Types.Leaving> | Types.Leaving | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which officers resigned, retired or otherwise left while a matter against them was open?
 *
 * Each row is an officer's leaving between the allegation and the first hearing, or where there was none the closing. It is POSSIBLE
 * where vague dates allow another order, such as a resignation in the month in which the allegation came. Why somebody left is not
 * said. Dismissals and deaths are left out unless they are asked for in `leaving`.
 */
export type LeftWhileOpenQuery = { 
/**
 * Which officers resigned, retired or otherwise left while a matter against them was open (question 15)? Open is from the
 * day on which the allegation was received to the day before the first hearing of that officer, or where there is none to
 * the day of closing. Whoever leaves on the day of the hearing, or has come back to that force by then, has not. A matter
 * that no hearing and no closing ends was open at least up to the last of its steps that has a day, and may have been
 * after it: POSSIBLE. Each row is an officer's leaving during one matter.
 */
readonly leftWhileOpen: { readonly __typename: 'LeftWhileOpenPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'LeftWhileOpen', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** How it ended. */
readonly leaving: Types.Leaving, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** When it ended. */
readonly left: { readonly __typename: 'Day', 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** From the receipt of the allegation to the leaving. */
readonly sinceReceived: { readonly __typename: 'Gap', 
/** Fewest days that the dates allow. */
readonly minDays: number | null, 
/** Most days that the dates allow. */
readonly maxDays: number | null } | null, 
/** From the leaving to the first hearing. Null where there is none. */
readonly untilHearing: { readonly __typename: 'Gap', 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type MatterEvidenceQueryVariables = Exact<{
  id: string;
}>;



/**
 * Which words of which source stand behind each fact of a matter?
 *
 * Record by record: the fact, the quoted words, where they stand, and whether the source says it in so many words
 * (EXPLICIT), implies it (IMPLIED), or another report of the same event does (EXTERNAL). A quote is null where it would
 * identify somebody. `hasNextPage` says where a record has more citations than are shown. What the sources disagree on is
 * asked by RivalClaims.
 */
export type MatterEvidenceQuery = { 
/** One matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Contacts with the victim, where the conduct was contact. */
readonly contacts: { readonly __typename: 'ContactConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** Referrals to the Independent Office for Police Conduct, or the body before it. */
readonly referrals: { readonly __typename: 'ReferralConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** Investigations. */
readonly investigations: { readonly __typename: 'InvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was recommended. */
readonly recommendations: { readonly __typename: 'RecommendationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who sat: the chair, members and advisers. */
readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }>, 
/** Each accused's part in it. */
readonly appearances: ReadonlyArray<{ readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }>, 
/** What was found, allegation by allegation. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } } | null, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** What was said by the chair and others. */
readonly remarks: { readonly __typename: 'RemarkConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** Criminal proceedings: separate from misconduct, with a higher standard of proof. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The charges. */
readonly charges: ReadonlyArray<{ readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }>, 
/** The sentences. */
readonly sentences: ReadonlyArray<{ readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }>, 
/** Orders beside the sentence, such as a restraining order. */
readonly orders: ReadonlyArray<{ readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }>, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** Entries in the lists of the College of Policing that came of it. */
readonly listEntries: { readonly __typename: 'ListEntryConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** What was said in public about it. */
readonly statements: { readonly __typename: 'StatementConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } }> }, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } } | null };

type Evidence_Allegation_Fragment = { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Contact_Fragment = { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Court_Fragment = { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_CriminalProceeding_Fragment = { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Charge_Fragment = { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Sentence_Fragment = { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_CourtOrder_Fragment = { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Inquest_Fragment = { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_ListEntry_Fragment = { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Finding_Fragment = { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Outcome_Fragment = { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Appeal_Fragment = { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Hearing_Fragment = { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Seat_Fragment = { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Appearance_Fragment = { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Remark_Fragment = { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Statement_Fragment = { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Investigation_Fragment = { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Referral_Fragment = { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Opinion_Fragment = { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Determination_Fragment = { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Recommendation_Fragment = { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Matter_Fragment = { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Officer_Fragment = { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_OfficeHolder_Fragment = { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Series_Fragment = { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Service_Fragment = { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Posting_Fragment = { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Force_Fragment = { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Unit_Fragment = { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Membership_Fragment = { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Area_Fragment = { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

type Evidence_Coverage_Fragment = { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } } };

export type EvidenceFragment =
  | Evidence_Allegation_Fragment
  | Evidence_Contact_Fragment
  | Evidence_Court_Fragment
  | Evidence_CriminalProceeding_Fragment
  | Evidence_Charge_Fragment
  | Evidence_Sentence_Fragment
  | Evidence_CourtOrder_Fragment
  | Evidence_Inquest_Fragment
  | Evidence_ListEntry_Fragment
  | Evidence_Finding_Fragment
  | Evidence_Outcome_Fragment
  | Evidence_Appeal_Fragment
  | Evidence_Hearing_Fragment
  | Evidence_Seat_Fragment
  | Evidence_Appearance_Fragment
  | Evidence_Remark_Fragment
  | Evidence_Statement_Fragment
  | Evidence_Investigation_Fragment
  | Evidence_Referral_Fragment
  | Evidence_Opinion_Fragment
  | Evidence_Determination_Fragment
  | Evidence_Recommendation_Fragment
  | Evidence_Matter_Fragment
  | Evidence_Officer_Fragment
  | Evidence_OfficeHolder_Fragment
  | Evidence_Series_Fragment
  | Evidence_Service_Fragment
  | Evidence_Posting_Fragment
  | Evidence_Force_Fragment
  | Evidence_Unit_Fragment
  | Evidence_Membership_Fragment
  | Evidence_Area_Fragment
  | Evidence_Coverage_Fragment
;

export type MatterInFullQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;



/**
 * What happened in a matter, from the report to the last outcome?
 *
 * Every step with its id and its day, as precise as its source: this is what the explorer's page of a matter asks, and orders by
 * day. An allegation is not a finding, an investigator's opinion is no determination, and a determination is no finding. A
 * criminal proceeding is a track of its own. What the sources do not say is asked by MatterNotStated, what they disagree on by
 * RivalClaims, and the words behind each fact by MatterEvidence.
 */
export type MatterInFullQuery = { 
/** One matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How it began. */
readonly origin: Types.MatterOrigin, 
/** The law under which it was dealt with. */
readonly regime: Types.Regime, 
/** The reference that the authority gave it. */
readonly reference: string | null, 
/** Who received it. */
readonly receivedBy: string | null, 
/** The data set that the record belongs to. Records of two data sets are never merged. */
readonly dataSet: { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** When it was reported or received. */
readonly received: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** When it was closed. */
readonly closed: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** From the report to the first hearing. */
readonly reportToHearing: { readonly __typename: 'Gap', 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null, 
/** From the end of the conduct to the report. */
readonly conductEndToReport: { readonly __typename: 'Gap', 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null, 
/** Facts that are known and not shown, each with the reason. Their values are kept nowhere. */
readonly withheld: ReadonlyArray<{ readonly __typename: 'Withheld', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The name of the fact. */
readonly fact: string, 
/** Why it is not shown. */
readonly reason: Types.WithheldReason }>, 
/** Victims, by pseudonym. */
readonly victims: { readonly __typename: 'VictimConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Victim', 
/** A pseudonym, such as V1. */
readonly pseudonym: string, 
/** In what capacity the person is a victim here. */
readonly context: Types.VictimContext, 
/** How the victim and the officer met. */
readonly metThrough: Types.MetThrough }> }, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** How it ended, as the data set's own list has it. */
readonly localCode: { readonly __typename: 'LocalCode', 
/** The list that the code belongs to. */
readonly scheme: string, 
/** The code. */
readonly code: string, 
/** What it stands for, where our words have no equal. */
readonly label: string | null } | null, 
/** What it is about, in the terms of a scheme. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the code stands for. */
readonly label: string } | null, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null, 
/** What the authority determined: case to answer or not. It is no finding. */
readonly determinations: { readonly __typename: 'DeterminationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether there is a case to answer. */
readonly caseToAnswer: Types.Answer, 
/** How serious it would be if proven. A forecast, other than the severity found. */
readonly severityAssessed: Types.Severity | null, 
/** The authority. */
readonly authority: string | null, 
/** When it was determined. */
readonly determinedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> }, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was found at the time. */
readonly result: Types.FindingResult, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** The standards found to be breached. */
readonly standards: ReadonlyArray<Types.Standard>, 
/** When: the day of the hearing. */
readonly foundOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The hearing. Null for a finding that an appeal put in the place of another, and for one of a data set that names none. */
readonly hearing: { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } | null, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind, 
/** Whether it was without notice. Says nothing where the outcome is no dismissal. */
readonly withoutNotice: Types.Answer, 
/** For how many months, where that applies. */
readonly months: number | null } | null }> }, 
/** The posting in which the conduct happened, by date, and who commanded its unit then. */
readonly attribution: { readonly __typename: 'Attribution', 
/** How sure the chosen posting is. Null where no posting is known for that time. */
readonly certainty: Types.Certainty | null, 
/** The posting that was chosen. */
readonly posting: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** Referrals to the Independent Office for Police Conduct, or the body before it. */
readonly referrals: { readonly __typename: 'ReferralConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it had to be referred. */
readonly kind: Types.ReferralKind, 
/** To whom. */
readonly to: string | null, 
/** When. */
readonly referredOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> }, 
/** Investigations. */
readonly investigations: { readonly __typename: 'InvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who investigated, such as "IOPC" or "Directorate of Professional Standards". */
readonly body: string | null, 
/** How. */
readonly mode: Types.InvestigationMode, 
/** What it led to, apart from proceedings. */
readonly result: Types.InvestigationResult, 
/** When it began. */
readonly began: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** When it ended. */
readonly ended: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> }, 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind, 
/** Whether it was held, or only announced. */
readonly occurrence: Types.Occurrence, 
/** Whether the accused attended. */
readonly attended: Types.Attendance, 
/** Whether the accused were represented. */
readonly represented: Types.Attendance, 
/** When it was held, or concluded if it took several days. */
readonly heldOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The first and the last day on which it can have been held. Where no source gives the day, what came before and after bounds it: the report, determinations, other hearings, appeals. Null for one that was not held. */
readonly heldWithin: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> }, 
/** Appeals and judicial reviews against what was decided. */
readonly appeals: { readonly __typename: 'AppealConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Before whom. */
readonly kind: Types.AppealKind, 
/** What came of it. */
readonly result: Types.AppealResult, 
/** When it was lodged. */
readonly lodgedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** When it was decided. */
readonly decidedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> }, 
/** Criminal proceedings: separate from misconduct, with a higher standard of proof. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** When the officer was arrested. */
readonly arrestedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** When proceedings began: by charge or postal requisition. */
readonly began: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The court before which it came, or came last. */
readonly court: { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null, 
/** The officer who is the defendant. */
readonly defendant: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The charges. */
readonly charges: ReadonlyArray<{ readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The offence. */
readonly offence: string, 
/** How the defendant pleaded. */
readonly plea: Types.Plea, 
/** How the charge ended. */
readonly verdict: Types.Verdict, 
/** When the defendant pleaded. */
readonly pleadedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** When it ended. */
readonly decidedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }>, 
/** The sentences. */
readonly sentences: ReadonlyArray<{ readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of sentence it is. */
readonly kind: Types.SentenceKind, 
/** The term of imprisonment: `P6W` is six weeks. */
readonly term: string | null, 
/** For how long it is suspended: `P18M` is eighteen months. */
readonly suspendedFor: string | null, 
/** Hours of unpaid work. */
readonly unpaidWorkHours: number | null, 
/** Fine, in pounds. */
readonly finePounds: number | null, 
/** Compensation, in pounds. */
readonly compensationPounds: number | null, 
/** When it was passed. */
readonly sentencedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }>, 
/** Orders beside the sentence, such as a restraining order. */
readonly orders: ReadonlyArray<{ readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of order it is. */
readonly kind: Types.CourtOrderKind, 
/** For how long: `P3Y` is three years. */
readonly length: string | null, 
/** Whether it protects a victim of the matter. Which one is not recorded. */
readonly protectsVictim: Types.Answer, 
/** When it was made. */
readonly madeOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> }> }, 
/** Entries in the lists of the College of Policing that came of it. */
readonly listEntries: { readonly __typename: 'ListEntryConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Which list. */
readonly list: Types.ListKind, 
/** Whether it was made, or only announced. */
readonly occurrence: Types.Occurrence, 
/** When. */
readonly enteredOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }> }, 
/** What was said in public about it. */
readonly statements: { readonly __typename: 'StatementConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words. */
readonly words: string, 
/** In what capacity. */
readonly capacity: Types.Capacity, 
/** When. */
readonly saidOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** Who said it. */
readonly speaker:
          | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
          | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
         | null, 
/** The unit for which a commander spoke. */
readonly spokeFor: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null }> } } | null };

export type MatterDayFragment = { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null };

export type MatterNotStatedQueryVariables = Exact<{
  id: string;
}>;



/**
 * What do the sources not say about a matter?
 *
 * `notStated` names, record by record, the facts on which no source says anything: not stated is not no. `generalised`
 * names what is given in general terms only, and `withheld` what is known and not shown, each to protect somebody.
 */
export type MatterNotStatedQuery = { 
/** One matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string>, 
/** Facts that are known and not shown, each with the reason. Their values are kept nowhere. */
readonly withheld: ReadonlyArray<{ readonly __typename: 'Withheld', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The name of the fact. */
readonly fact: string, 
/** Why it is not shown. */
readonly reason: Types.WithheldReason }>, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string>, 
/** Contacts with the victim, where the conduct was contact. */
readonly contacts: { readonly __typename: 'ContactConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }> } }> }, 
/** Victims, by pseudonym. */
readonly victims: { readonly __typename: 'VictimConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Victim', 
/** A pseudonym, such as V1. */
readonly pseudonym: string, 
/** The facts on which no source says anything. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only. */
readonly generalised: ReadonlyArray<string> }> }, 
/** Referrals to the Independent Office for Police Conduct, or the body before it. */
readonly referrals: { readonly __typename: 'ReferralConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }> }, 
/** Investigations. */
readonly investigations: { readonly __typename: 'InvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }> }, 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string>, 
/** Who sat: the chair, members and advisers. */
readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }>, 
/** Each accused's part in it. */
readonly appearances: ReadonlyArray<{ readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }>, 
/** What was found, allegation by allegation. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string>, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> } | null }> } }> }, 
/** Criminal proceedings: separate from misconduct, with a higher standard of proof. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string>, 
/** The charges. */
readonly charges: ReadonlyArray<{ readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }>, 
/** The sentences. */
readonly sentences: ReadonlyArray<{ readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }>, 
/** Orders beside the sentence, such as a restraining order. */
readonly orders: ReadonlyArray<{ readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }> }> }, 
/** Entries in the lists of the College of Policing that came of it. */
readonly listEntries: { readonly __typename: 'ListEntryConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }> }, 
/** What was said in public about it. */
readonly statements: { readonly __typename: 'StatementConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> }> } } | null };

type Gaps_Allegation_Fragment = { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Contact_Fragment = { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Court_Fragment = { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_CriminalProceeding_Fragment = { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Charge_Fragment = { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Sentence_Fragment = { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_CourtOrder_Fragment = { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Inquest_Fragment = { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_ListEntry_Fragment = { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Finding_Fragment = { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Outcome_Fragment = { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Appeal_Fragment = { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Hearing_Fragment = { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Seat_Fragment = { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Appearance_Fragment = { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Remark_Fragment = { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Statement_Fragment = { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Investigation_Fragment = { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Referral_Fragment = { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Opinion_Fragment = { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Determination_Fragment = { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Recommendation_Fragment = { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Matter_Fragment = { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Officer_Fragment = { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_OfficeHolder_Fragment = { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Series_Fragment = { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Service_Fragment = { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Posting_Fragment = { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Force_Fragment = { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Unit_Fragment = { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Membership_Fragment = { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Area_Fragment = { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

type Gaps_Coverage_Fragment = { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** The facts that are given in general terms only, to protect somebody. */
readonly generalised: ReadonlyArray<string> };

export type GapsFragment =
  | Gaps_Allegation_Fragment
  | Gaps_Contact_Fragment
  | Gaps_Court_Fragment
  | Gaps_CriminalProceeding_Fragment
  | Gaps_Charge_Fragment
  | Gaps_Sentence_Fragment
  | Gaps_CourtOrder_Fragment
  | Gaps_Inquest_Fragment
  | Gaps_ListEntry_Fragment
  | Gaps_Finding_Fragment
  | Gaps_Outcome_Fragment
  | Gaps_Appeal_Fragment
  | Gaps_Hearing_Fragment
  | Gaps_Seat_Fragment
  | Gaps_Appearance_Fragment
  | Gaps_Remark_Fragment
  | Gaps_Statement_Fragment
  | Gaps_Investigation_Fragment
  | Gaps_Referral_Fragment
  | Gaps_Opinion_Fragment
  | Gaps_Determination_Fragment
  | Gaps_Recommendation_Fragment
  | Gaps_Matter_Fragment
  | Gaps_Officer_Fragment
  | Gaps_OfficeHolder_Fragment
  | Gaps_Series_Fragment
  | Gaps_Service_Fragment
  | Gaps_Posting_Fragment
  | Gaps_Force_Fragment
  | Gaps_Unit_Fragment
  | Gaps_Membership_Fragment
  | Gaps_Area_Fragment
  | Gaps_Coverage_Fragment
;

export type MattersByCommanderQueryVariables = Exact<{
  statuses?: Types.StatusScope;
  level?: number;
  period?: Types.DayRange | null | undefined;
  minimumSources?: number | null | undefined;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Under which commanders had a unit how many matters?
 *
 * A row is a command with its reach: certain between stated days, possible beyond them. A matter is under it when the
 * accused was posted in that unit, and the command stood, when the conduct happened; at a handover it is under both. `level`
 * 1, 2, … asks for the units above, which are never added to the units below. POSSIBLE numbers stand apart. It says who
 * commanded then. It does not say who knew, or who is to blame. With `period` only conduct that began in it counts.
 */
export type MattersByCommanderQuery = { 
/**
 * Under which commanders had a unit how many matters (question 18)? Each row is a command with its reach. A matter counts
 * under it when the conduct fell in the accused's posting in that unit while the command stood. It says who commanded, not
 * who is to blame. The figures are worked out when the records are loaded, those of a period when they are asked for.
 */
readonly mattersByCommander: { readonly __typename: 'CommandRecordPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CommandRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** Matters with an allegation that is certain under this command. Two allegations of one matter are one. */
readonly matters: number, 
/** Further matters, of which it is only possible. */
readonly possibleMatters: number, 
/** Of the matters, those in which such an officer is accused. */
readonly repeatMatters: number, 
/** The commander. */
readonly commander: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The unit that is commanded. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** How far the command reaches: see `Posting.reach`. */
readonly reach: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null } | null, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null }> } }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type MattersByUnitQueryVariables = Exact<{
  statuses?: Types.StatusScope;
  threshold?: number;
  period?: Types.DayRange | null | undefined;
  minimumSources?: number | null | undefined;
  day: string;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which units had how many matters, by where the accused was posted when the conduct happened?
 *
 * Each allegation counts in one unit: that of the posting which its attribution chose, by date; never in every unit where
 * somebody ever served. `matters` are certain; `possibleMatters` rest on a vague date and are not among them. `repeatMatters`
 * are those of officers with two or more in the same unit. `headcountOn` is how many were posted there on the day, as the
 * denominator of a rate; it is null unless the data set has all postings of that day, and no rate can be given then. Units
 * are not alike in work or size, and a unit that reports more has more: the numbers do not say which is the worst. With
 * `period` only conduct that began in it counts; then choose the `day` in it, too.
 */
export type MattersByUnitQuery = { 
/**
 * Which units had how many matters, by where each accused was posted when the conduct happened (question 18)? Never by
 * every unit in which somebody ever served. The figures are worked out when the records are loaded, those of a period when they are asked for. Beside
 * them, `unit { headcountOn(day:) }` gives how many were posted there on a day, where the data set has all postings: for a
 * period, choose a day in it.
 */
readonly mattersByUnit: { readonly __typename: 'UnitRecordPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'UnitRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Matters with an allegation that is certain here. Two allegations of one matter are one. */
readonly matters: number, 
/** Further matters, of which it is only possible. */
readonly possibleMatters: number, 
/** Allegations that are certain here. */
readonly allegations: number, 
/** Persons accused in an allegation that is certain here. Police staff are among them. */
readonly officers: number, 
/** Of the officers, those with two or more matters that are certain here. */
readonly repeatOfficers: number, 
/** Of the matters, those in which such an officer is accused. */
readonly repeatMatters: number, 
/** The unit. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/**
 * How many were posted in the unit on a day, as the denominator of a rate. Null where the data set does not have all
 * postings of that day (`DataSet.completeFor` names `Unit.postings` or `Officer.postings`): not stated is not none.
 */
readonly headcountOn: { readonly __typename: 'Headcount', 
/** Persons who surely were posted there. Somebody with two postings in the unit is one. */
readonly officers: number, 
/** Persons of whom vague dates leave it open. Shown apart, never added. */
readonly possible: number } | null }, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type MovedAfterAllegationQueryVariables = Exact<{
  when?: Types.MoveWhen;
  elsewhere?: Types.Elsewhere;
  window?: number | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which officers were posted to another unit, or another force, after an allegation?
 *
 * Each row is an officer in a matter, with the first later posting elsewhere than where the conduct happened. `when` measures it by
 * the incident, by the time the matter was open, or by the closing; `days` is the smallest window in which it falls. It says that
 * there was a move, not that it had to do with the allegation.
 */
export type MovedAfterAllegationQuery = { 
/**
 * Which officers were posted to another unit, or another force, after an allegation (question 28)? Another unit is one
 * other than that of the posting in which the conduct happened, as attributed by date; a unit that succeeded it under
 * another name is no other. Each row is an officer in a matter, with the first later posting elsewhere. It says that there
 * was a move, not why.
 */
readonly movedAfterAllegation: { readonly __typename: 'MovePattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Move', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** The smallest window for which the row counts. DEFINITE: most days from the incident, the receipt or the closing to the move. POSSIBLE: fewest. Null where the dates set no limit. */
readonly days: number | null, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** When the later posting began. */
readonly moved: { readonly __typename: 'Day', 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The posting in which the conduct happened. */
readonly from: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null }, 
/** The later posting. */
readonly to: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null } }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type NewIncidentWhileOpenQueryVariables = Exact<{
  categories?: Types.CategoryScope;
  statuses?: Types.StatusScope;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Against which officers was there a new incident while an earlier matter of theirs was open?
 *
 * Each row is an officer in a later matter, with an earlier one that was received before the incident and closed on that day or
 * after it. An earlier matter of which no source says that it closed makes a row DEFINITE up to its last step that has a day, and
 * POSSIBLE after that: it may have been closed unreported.
 */
export type NewIncidentWhileOpenQuery = { 
/**
 * Against which officers was there a new incident while an earlier matter of theirs was open? The incident is the
 * beginning of the conduct: after the day on which the earlier matter was received, at the latest on the day on which it
 * closed. A matter of which no source says that it closed was open at least up to the last of its steps that has a day
 * (referral, investigation, determination, hearing); after that it may have been: POSSIBLE, never DEFINITE.
 */
readonly newIncidentWhileOpen: { readonly __typename: 'LaterIncidentPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'LaterIncident', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** The smallest window for which the row counts. DEFINITE: most days from closing, or receipt, to the incident. POSSIBLE: fewest. Null where the dates set no limit. */
readonly days: number | null, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** When the conduct of the later allegation began. */
readonly incident: { readonly __typename: 'Day', 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The later matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The earlier matter. */
readonly after: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** When it was reported or received. */
readonly received: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** When it was closed. */
readonly closed: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type OfficerEvidenceQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;



/**
 * Which words of which source stand behind what is on record of an officer, and where do the sources disagree?
 *
 * Record by record: the officer, services, postings, and each allegation, a page of them at a time. The evidence of a hearing
 * or a sentence stands with its matter. A fact in dispute has all its claims side by side; their order says nothing about
 * which is right. `importedFrom` names the row of a public data set that the record was made from.
 */
export type OfficerEvidenceQuery = { 
/** One officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Periods of service in a force, and how each ended. An officer may leave and come back. */
readonly services: { readonly __typename: 'ServiceConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> }> }, 
/** The postings that the officer held. A command is a posting with the role COMMANDER. */
readonly postings: { readonly __typename: 'PostingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> }> }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Contacts with the victim, where the conduct was contact. */
readonly contacts: { readonly __typename: 'ContactConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> }> }, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> } | null };

type OfficerFacts_Allegation_Fragment = { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Contact_Fragment = { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Court_Fragment = { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_CriminalProceeding_Fragment = { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Charge_Fragment = { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Sentence_Fragment = { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_CourtOrder_Fragment = { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Inquest_Fragment = { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_ListEntry_Fragment = { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Finding_Fragment = { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Outcome_Fragment = { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Appeal_Fragment = { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Hearing_Fragment = { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Seat_Fragment = { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Appearance_Fragment = { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Remark_Fragment = { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Statement_Fragment = { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Investigation_Fragment = { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Referral_Fragment = { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Opinion_Fragment = { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Determination_Fragment = { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Recommendation_Fragment = { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Matter_Fragment = { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Officer_Fragment = { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_OfficeHolder_Fragment = { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Series_Fragment = { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Service_Fragment = { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Posting_Fragment = { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Force_Fragment = { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Unit_Fragment = { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Membership_Fragment = { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Area_Fragment = { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

type OfficerFacts_Coverage_Fragment = { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean } }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
readonly importedFrom: ReadonlyArray<{ readonly __typename: 'ImportedRow', 
/** The row: 1 is the first after the header. */
readonly row: number, 
/** The file, as a source. Its data set says which release it is. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null } }> };

export type OfficerFactsFragment =
  | OfficerFacts_Allegation_Fragment
  | OfficerFacts_Contact_Fragment
  | OfficerFacts_Court_Fragment
  | OfficerFacts_CriminalProceeding_Fragment
  | OfficerFacts_Charge_Fragment
  | OfficerFacts_Sentence_Fragment
  | OfficerFacts_CourtOrder_Fragment
  | OfficerFacts_Inquest_Fragment
  | OfficerFacts_ListEntry_Fragment
  | OfficerFacts_Finding_Fragment
  | OfficerFacts_Outcome_Fragment
  | OfficerFacts_Appeal_Fragment
  | OfficerFacts_Hearing_Fragment
  | OfficerFacts_Seat_Fragment
  | OfficerFacts_Appearance_Fragment
  | OfficerFacts_Remark_Fragment
  | OfficerFacts_Statement_Fragment
  | OfficerFacts_Investigation_Fragment
  | OfficerFacts_Referral_Fragment
  | OfficerFacts_Opinion_Fragment
  | OfficerFacts_Determination_Fragment
  | OfficerFacts_Recommendation_Fragment
  | OfficerFacts_Matter_Fragment
  | OfficerFacts_Officer_Fragment
  | OfficerFacts_OfficeHolder_Fragment
  | OfficerFacts_Series_Fragment
  | OfficerFacts_Service_Fragment
  | OfficerFacts_Posting_Fragment
  | OfficerFacts_Force_Fragment
  | OfficerFacts_Unit_Fragment
  | OfficerFacts_Membership_Fragment
  | OfficerFacts_Area_Fragment
  | OfficerFacts_Coverage_Fragment
;

export type OfficerInFullQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;



/**
 * Where did an officer serve, and what became of each allegation, up to the last appeal?
 *
 * Each record with its id, to go on from: this is what the explorer's page of an officer asks. `status` is where an allegation
 * stands, and an allegation is not a finding. `appeals` stand with the finding they are against. A period that is vague in its
 * source keeps its bounds. What is null or NOT_STATED no source says. Officers who accompany an allegation as commanders of the
 * unit are not accused of anything by it.
 */
export type OfficerInFullQuery = { 
/** One officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null, 
/** How the officer serves or served. */
readonly kind: Types.OfficerKind, 
/** Why the officer has no name here. Null for a named officer. */
readonly unnamed: Types.UnnamedReason | null, 
/** What a source calls an unnamed officer, such as "Officer A". A label of one source only; such a label may also stand for somebody harmed. */
readonly label: string | null, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** Whether there are two or more matters with an allegation against the officer. YES needs no finding. */
readonly repeatAllegation: Types.Answer, 
/** Whether, before the conduct of an allegation began, the officer had been investigated for similar conduct. */
readonly priorSimilarInvestigation: Types.Answer, 
/** Whether an earlier matter ended in training, learning, reflective practice or no further action, and gross misconduct was found of later conduct. */
readonly escalation: Types.Answer, 
/** The data set that the record belongs to. Records of two data sets are never merged. */
readonly dataSet: { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** Periods of service in a force, and how each ended. An officer may leave and come back. */
readonly services: { readonly __typename: 'ServiceConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How it ended. */
readonly leaving: Types.Leaving, 
/** The force. */
readonly force: { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null, 
/** From joining to leaving. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }> }, 
/** The postings that the officer held. A command is a posting with the role COMMANDER. */
readonly postings: { readonly __typename: 'PostingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether the officer served in the unit or commanded it. */
readonly role: Types.PostingRole, 
/** The rank then. */
readonly rank: Types.Rank | null, 
/** The rank or office as printed, such as "Detective Chief Superintendent". */
readonly title: string | null, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null, 
/** When. Of a command known only by mentions, the bounds say no more than the mentions. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }> }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** How it ended, as the data set's own list has it. */
readonly localCode: { readonly __typename: 'LocalCode', 
/** The list that the code belongs to. */
readonly scheme: string, 
/** The code. */
readonly code: string, 
/** What it stands for, where our words have no equal. */
readonly label: string | null } | null, 
/** What it is about, in the terms of a scheme. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the code stands for. */
readonly label: string } | null, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null, 
/** The posting in which the conduct happened, by date, and who commanded its unit then. */
readonly attribution: { readonly __typename: 'Attribution', 
/** How sure the chosen posting is. Null where no posting is known for that time. */
readonly certainty: Types.Certainty | null, 
/** What is known of the command of that unit then. */
readonly command: Types.CommandKnowledge, 
/** The posting that was chosen. */
readonly posting: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null } | null, 
/** Who commanded the unit then, and the units above it. */
readonly commanders: ReadonlyArray<{ readonly __typename: 'CommanderThen', 
/** 0 for the unit of the posting, 1 for the unit above it, and so on. */
readonly level: number, 
/** The weaker of two: how sure the posting is, and how sure the command is. */
readonly certainty: Types.Certainty, 
/** The commander. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }> }, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was found at the time. */
readonly result: Types.FindingResult, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** The standards found to be breached. */
readonly standards: ReadonlyArray<Types.Standard>, 
/** When: the day of the hearing. */
readonly foundOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind, 
/** Whether it was without notice. Says nothing where the outcome is no dismissal. */
readonly withoutNotice: Types.Answer, 
/** For how many months, where that applies. */
readonly months: number | null } | null, 
/** The hearing. Null for a finding that an appeal put in the place of another, and for one of a data set that names none. */
readonly hearing: { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind } | null, 
/** Appeals against it. */
readonly appeals: { readonly __typename: 'AppealConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Before whom. */
readonly kind: Types.AppealKind, 
/** What came of it. */
readonly result: Types.AppealResult, 
/** When it was decided. */
readonly decidedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null }> } }> }, 
/** The matter that it is part of. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** When it was reported or received. */
readonly received: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** Criminal proceedings against the officer. A track of its own: an acquittal and a finding do not contradict each other. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The court before which it came, or came last. */
readonly court: { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null, 
/** The charges. */
readonly charges: ReadonlyArray<{ readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The offence. */
readonly offence: string, 
/** How the defendant pleaded. */
readonly plea: Types.Plea, 
/** How the charge ended. */
readonly verdict: Types.Verdict }>, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } }> }, 
/** Entries in the lists of the College of Policing. */
readonly listEntries: { readonly __typename: 'ListEntryConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Which list. */
readonly list: Types.ListKind, 
/** Whether it was made, or only announced. */
readonly occurrence: Types.Occurrence, 
/** When. */
readonly enteredOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The matter that led to it. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } }> }, 
/** Persons who may be, or are said to be, the same. They are never merged, and counts do not follow these links. */
readonly sameAs: ReadonlyArray<{ readonly __typename: 'SameAs', 
/** Whether it is a guess or is asserted by a source. */
readonly degree: Types.SameAsDegree, 
/** The other person. */
readonly person:
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
       }> } | null };

export type OfficerInFullPeriodFragment = { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer };

export type OfficerRecordQueryVariables = Exact<{
  id: string;
}>;



/**
 * What is on record of an officer?
 *
 * Postings, allegations with what was found of each, where the officer was posted and who commanded then, the words of
 * the sources behind it, and what the sources disagree on. An allegation is not a finding: read `findings`. What is null
 * or NOT_STATED no source says; it does not mean no. `priorInvestigations` are pairs: each says which allegation it came
 * before, and `interval` how long before, at least and at most.
 */
export type OfficerRecordQuery = { 
/** One officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null, 
/** Whether, before the conduct of an allegation began, the officer had been investigated for similar conduct. */
readonly priorSimilarInvestigation: Types.Answer, 
/** The postings that the officer held. A command is a posting with the role COMMANDER. */
readonly postings: { readonly __typename: 'PostingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether the officer served in the unit or commanded it. */
readonly role: Types.PostingRole, 
/** The rank then. */
readonly rank: Types.Rank | null, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** The force that it is part of. */
readonly force: { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } } | null, 
/** When. Of a command known only by mentions, the bounds say no more than the mentions. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }> }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** What it is about, in the terms of a scheme. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the code stands for. */
readonly label: string } | null, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null } | null, 
/** The victims, by pseudonym. */
readonly victims: { readonly __typename: 'VictimConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Victim', 
/** A pseudonym, such as V1. */
readonly pseudonym: string, 
/** In what capacity the person is a victim here. */
readonly context: Types.VictimContext }> }, 
/** The posting in which the conduct happened, by date, and who commanded its unit then. */
readonly attribution: { readonly __typename: 'Attribution', 
/** How sure the chosen posting is. Null where no posting is known for that time. */
readonly certainty: Types.Certainty | null, 
/** The posting that was chosen. */
readonly posting: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null } | null, 
/** Every posting that the dates allow, the chosen one among them. */
readonly candidates: ReadonlyArray<{ readonly __typename: 'PostingThen', 
/** How sure it is that the conduct falls in this posting. */
readonly certainty: Types.Certainty, 
/** The posting. */
readonly posting: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null } }>, 
/** Who commanded the unit then, and the units above it. */
readonly commanders: ReadonlyArray<{ readonly __typename: 'CommanderThen', 
/** 0 for the unit of the posting, 1 for the unit above it, and so on. */
readonly level: number, 
/** The weaker of two: how sure the posting is, and how sure the command is. */
readonly certainty: Types.Certainty, 
/** The commander. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }> }, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** The standards found to be breached. */
readonly standards: ReadonlyArray<Types.Standard>, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind } | null }> }, 
/** The matter that it is part of. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** Investigations. */
readonly investigations: { readonly __typename: 'InvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who investigated, such as "IOPC" or "Directorate of Professional Standards". */
readonly body: string | null, 
/** How. */
readonly mode: Types.InvestigationMode, 
/** What it led to, apart from proceedings. */
readonly result: Types.InvestigationResult, 
/** When it began. */
readonly began: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }> }, 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind, 
/** Whether the accused attended. */
readonly attended: Types.Attendance, 
/** Whether the accused were represented. */
readonly represented: Types.Attendance, 
/** When it was held, or concluded if it took several days. */
readonly heldOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** Who sat: the chair, members and advisers. */
readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the person was at the hearing. */
readonly role: Types.SeatRole, 
/** The rank then, where the person is an officer. */
readonly rankThen: Types.Rank | null, 
/** The person. */
readonly holder:
                  | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
                  | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
                 | null }> }> } }, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } }> }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }>, 
/** Contacts with the victim, where the conduct was contact. */
readonly contacts: { readonly __typename: 'ContactConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How many messages or calls, as the source gives it. */
readonly messages: { readonly __typename: 'Quantity', 
/** The words of the source. */
readonly text: string | null } | null, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }> } }> }, 
/** Each investigation of the officer that came before the conduct of a later allegation: a pair of the two. Of an imported data set only those of similar conduct. */
readonly priorInvestigations: { readonly __typename: 'PriorInvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'PriorInvestigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who investigated. */
readonly body: string | null, 
/** Whether the conduct was similar, and how that is known. */
readonly similar: Types.Similarity, 
/** What it led to. */
readonly result: Types.InvestigationResult, 
/** The later allegation that it came before. */
readonly before: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** When the earlier investigation began. */
readonly began: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** From the beginning of the earlier investigation to the beginning of the later conduct. */
readonly interval: { readonly __typename: 'Gap', 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null }> } } | null };

export type OfficialSeriesQueryVariables = Exact<{
  series: string;
  after?: string | null | undefined;
}>;



/**
 * What do the records of this data set give beside the figures of an official series?
 *
 * A row is a published figure, with our own count for the same period, by the counting rule of the series: `own` counts what
 * surely lies in the period, `ownPossible` what a vague day could add. A difference is no error of either: a series may cover
 * more forces, other days or other matters. It is set beside, never tuned to.
 */
export type OfficialSeriesQuery = { 
/**
 * What does an official series say, and what do the records of this data set give for the same periods (question 33)? A row is a
 * figure of the series with our own count beside it, by the same unit of counting, day and stage. The two are never added up,
 * and a difference has many causes: read the counting rule of the series first.
 */
readonly officialSeries: { readonly __typename: 'SeriesValuePattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'SeriesValue', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How far a case must have got to be counted. */
readonly stage: Types.FunnelStage, 
/** The published figure. */
readonly published: number, 
/** Our own count, of cases that lie in the period however vague dates fall. */
readonly own: number, 
/** Cases more that our own count would have if vague dates fell that way. Never added to it. */
readonly ownPossible: number, 
/** The period that it is about: its first and its last day count as in it. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null }, 
/** The series. */
readonly series: { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it is called. */
readonly name: string, 
/** The counting rule, in the words of its publisher. */
readonly countingRule: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string } }> } }, 
/** Allegations behind our own count: the first twenty by id. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type PeerExposureQueryVariables = Exact<{
  window?: number;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Who was posted to a unit in which a colleague had a proven matter shortly before?
 *
 * A row is a posting, with the nearest conduct of somebody who was still there, that was found proven at any time since.
 * `days` runs from the last day of that conduct to the first day of the posting. It shows what was near. Whether anybody
 * knew of it, and what became of it, it does not show; it is no forecast about anybody.
 */
export type PeerExposureQuery = { 
/**
 * Who was posted to a unit in which a colleague had a proven matter shortly before (question 27)? A row is a posting, with
 * the nearest such matter. It says what was near, not what anybody learned or will do.
 */
readonly peerExposure: { readonly __typename: 'PeerExposurePattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'PeerExposure', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** Days from the last day of that conduct before the posting to its first day: if certain, the most that the dates allow, if possible, the fewest. Conduct that went on across the start is 1 day away. */
readonly days: number, 
/** Whose posting it is. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The unit. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The posting. */
readonly posting: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** When. Of a command known only by mentions, the bounds say no more than the mentions. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null } | null }, 
/** The colleague. */
readonly colleague: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The colleague's allegation, found proven; the finding stands. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null }> } } }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type PriorSimilarInvestigationQueryVariables = Exact<{
  after?: string | null | undefined;
}>;



/**
 * Which officers had been investigated for similar conduct before the conduct of an allegation began?
 *
 * Each row is a pair: the earlier investigation, and the allegation that it came before. `similar` says how the likeness
 * is known: STATED by a source, by the same category, or the same family of categories. `interval` runs from the beginning
 * of the investigation to the beginning of the later conduct, at least and at most. `unknown` counts the accused officers
 * of whom no source says whether there was any.
 */
export type PriorSimilarInvestigationQuery = { 
/** Officers: constables, special constables and police staff. */
readonly officers: { readonly __typename: 'OfficerConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null, 
/** Each investigation of the officer that came before the conduct of a later allegation: a pair of the two. Of an imported data set only those of similar conduct. */
readonly priorInvestigations: { readonly __typename: 'PriorInvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'PriorInvestigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** Whether the conduct was similar, and how that is known. */
readonly similar: Types.Similarity, 
/** Who investigated. */
readonly body: string | null, 
/** What it led to. */
readonly result: Types.InvestigationResult, 
/** When the earlier investigation began. */
readonly began: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** From the beginning of the earlier investigation to the beginning of the later conduct. */
readonly interval: { readonly __typename: 'Gap', 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null, 
/** The later allegation that it came before. */
readonly before: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null } }> } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** Officers: constables, special constables and police staff. */
readonly unknown: { readonly __typename: 'OfficerConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } };

export type PriorSimilarMattersQueryVariables = Exact<{
  similar?: ReadonlyArray<Types.Similarity> | Types.Similarity | null | undefined;
  includeInferred?: boolean | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which officers had an earlier matter about similar conduct, whether it was investigated or not?
 *
 * Each row is a pair: the earlier matter, and a later allegation. `because` says whether an investigation that began, or conduct
 * that ended, makes it prior; the same day is not before. Several earlier matters are several rows. It is not said that anybody
 * was found guilty of anything: read `status`. Where a category or a date is not stated there is no row, which is not "no".
 */
export type PriorSimilarMattersQuery = { 
/**
 * Which officers had an earlier matter about similar conduct, whether it was investigated or not? Each row is a pair: an
 * earlier matter against the officer, and a later allegation in another matter. The earlier one is prior when its conduct
 * ended, or an investigation of it began, before the new conduct began: the same day is not before (questions 12 and 14).
 */
readonly priorSimilarMatters: { readonly __typename: 'PriorMatterPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'PriorMatter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** What makes it prior: what is surest, and of two as sure the investigation. */
readonly because: Types.PriorBecause, 
/** Whether the conduct was similar, and how that is known, without categories that are inferences. */
readonly similar: Types.Similarity, 
/** How far an allegation against the officer in the earlier matter has got: the furthest, as it stands now. */
readonly earlierStatus: Types.StatusScope, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The earlier matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The later allegation. */
readonly before: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null }, 
/** From the beginning of the investigation, or the end of the conduct, to the beginning of the later conduct. */
readonly interval: { readonly __typename: 'Gap', 
/** Fewest days that the dates allow. */
readonly minDays: number | null, 
/** Most days that the dates allow. */
readonly maxDays: number | null, 
/** Fewest months that the dates allow. */
readonly minMonths: number | null, 
/** Most months that the dates allow. */
readonly maxMonths: number | null } | null }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type RecommendationsAndRecurrenceQueryVariables = Exact<{
  categories?: Types.CategoryScope;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * After a recommendation, had the same unit a new matter?
 *
 * A row is a recommendation and a unit to which the investigated matter is attributed. `later` is the first allegation of
 * another matter in that unit whose conduct began afterwards, with the same code, the same family of categories, or any.
 * `recurred` is YES or NOT_STATED and never NO: no source says that nothing came since. It does not show whether the
 * recommendation was followed (`followed` does, where a source says), nor that it did or did not help.
 */
export type RecommendationsAndRecurrenceQuery = { 
/**
 * After a recommendation, had the same unit a new matter (question 35)? A row is a recommendation and a unit to which an
 * allegation of the investigated matter is attributed, with the first matter of that unit that began later.
 */
readonly recommendationsAndRecurrence: { readonly __typename: 'RecommendationRecurrencePattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'RecommendationRecurrence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** YES: a later matter is certain. NOT_STATED otherwise, since no source says that none came since. */
readonly recurred: Types.Answer, 
/** The recommendation. */
readonly recommendation: { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What was recommended. */
readonly words: string, 
/** Who recommended it. */
readonly madeBy: string | null, 
/** Whether it was followed. */
readonly followed: Types.Answer }, 
/** When it was recommended. */
readonly madeOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** The unit. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The first allegation of another matter in the unit whose conduct surely began after the recommendation; where none is certain, the first that is possible. The same day is not after. */
readonly later: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null } | null, 
/** From the recommendation to the beginning of that conduct. */
readonly interval: { readonly __typename: 'Gap', 
/** Fewest days that the dates allow. */
readonly minDays: number | null, 
/** Most days that the dates allow. */
readonly maxDays: number | null } | null, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type RecordAsOfQueryVariables = Exact<{
  id: string;
  day: string;
}>;



/**
 * What had the sources published of a matter by a certain day?
 *
 * Each fact with the citations that were out by then. POSSIBLE: the source's day is vague, or nobody gives it. `notYet` counts facts
 * that surely came later. It is the clock of publication; where an allegation stood in law on a day is asked by `statusOn`. Facts
 * about victims are left out. An officer has the same field.
 */
export type RecordAsOfQuery = { 
/** One matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/**
 * What the sources had published of the matter by a day (question 31). What was not published by then is not there. It is not where
 * things stood in law: for that ask `statusOn`. Facts about victims are left out.
 */
readonly recordAsOf: ReadonlyArray<{ readonly __typename: 'FactAsOf', 
/** DEFINITE where one of its sources was surely published by then, POSSIBLE where one may have been: its day is vague, or no source gives it. */
readonly certainty: Types.Certainty, 
/** The fact. */
readonly fact: { readonly __typename: 'KnownFact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact: the name of a field of the record. Of an import, whose facts were published together, "everything". */
readonly fact: string, 
/** The record. Null for an import, whose facts were published together. */
readonly record:
          | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
         | null, 
/** From when on it was public: from its first publication. Unknown where no source gives a day. It never ends. */
readonly known: { readonly __typename: 'Interval', 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null }, 
/** The citations that were published by a day. */
readonly citationsAsOf: ReadonlyArray<{ readonly __typename: 'CitationAsOf', 
/** Whether it was surely published by then. */
readonly certainty: Types.Certainty, 
/** The citation. */
readonly citation: { readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who published it. */
readonly publisher: string, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null } } }> } }>, 
/** All facts that `recordAsOf` chooses from, each with when it was first published. */
readonly notYet: { readonly __typename: 'KnownFactConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } } | null };

export type ReferralLagQueryVariables = Exact<{
  kinds?: ReadonlyArray<Types.ReferralKind> | Types.ReferralKind | null | undefined;
  modes?: ReadonlyArray<Types.InvestigationMode> | Types.InvestigationMode | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * How long did it take to refer a matter to the oversight body, and how was it investigated?
 *
 * A row is a referral, the shortest lag first. The lag runs from the report to the referral, at least and at most; without
 * one of the two days it is null, and comes last. A matter may have several investigations, each with its own mode. That a
 * matter is not here does not mean that it was not referred.
 */
export type ReferralLagQuery = { 
/**
 * How long did it take from the report of a matter to its referral, and how was it investigated (question 22)? A row is a
 * referral, the shortest lag first, by the fewest days that the dates allow; those without a lag come last. A negative lag
 * means that it can have been referred before the report.
 */
readonly referralLag: { readonly __typename: 'ReferralPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it had to be referred. */
readonly kind: Types.ReferralKind, 
/** To whom. */
readonly to: string | null, 
/** When. */
readonly referredOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** From the report of the matter to the referral. A negative figure: it can have been referred before. */
readonly lag: { readonly __typename: 'Gap', 
/** Fewest days that the dates allow. */
readonly minDays: number | null, 
/** Most days that the dates allow. */
readonly maxDays: number | null } | null, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Investigations. */
readonly investigations: { readonly __typename: 'InvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who investigated, such as "IOPC" or "Directorate of Professional Standards". */
readonly body: string | null, 
/** How. */
readonly mode: Types.InvestigationMode }> } } }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null }, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> } } };

export type ReferralsByKindAndModeQueryVariables = Exact<{
  dataSet?: string | null | undefined;
}>;



/**
 * How many referrals were mandatory, voluntary or called in, and how were the matters investigated?
 *
 * A row is a kind of referral with a way of investigating. The referral of a matter with several investigations counts in the row of
 * each of their modes, so the figures are not to be added up: `restsOn.definite` is the number of all referrals. NOT_STATED says that
 * no source tells, not that it was none of the others. `withLag` is on how many the question of the lag can be asked.
 */
export type ReferralsByKindAndModeQuery = { 
/**
 * How many referrals are there of each kind, and how was each matter investigated (question 22)? A row is a combination of kind and
 * mode that occurs. The referral of a matter with several investigations counts once for each of their modes, so that numbers of
 * rows are not to be added up; `restsOn.definite` is the number of all referrals. Counted at load. How long it took to refer:
 * `referralLag`.
 */
readonly referralsByKindAndMode: { readonly __typename: 'ReferralCountPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'ReferralCount', 
/** Whether the matters had to be referred. */
readonly kind: Types.ReferralKind, 
/** How the matters were investigated. NOT_STATED where no source says how, or names no investigation. */
readonly mode: Types.InvestigationMode, 
/** How many referrals. */
readonly referrals: number, 
/** Of how many matters. */
readonly matters: number, 
/** Of how many of these referrals the lag is known, at least to one side: see `Referral.lag`. */
readonly withLag: number, 
/** Some of the referrals, by id. */
readonly evidence: ReadonlyArray<{ readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** When. */
readonly referredOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }> }> } };

export type RepeatAfterClosingQueryVariables = Exact<{
  window?: number | null | undefined;
  categories?: Types.CategoryScope;
  statuses?: Types.StatusScope;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Against which officers was there a new incident within so many days after an earlier matter of theirs had closed?
 *
 * Each row is an officer in a later matter, with the earlier one that answers for the smallest window: `days`. The incident is the
 * beginning of the conduct, after the day of closing. POSSIBLE rows hold only if a vague day falls one way, and are never added
 * to the others. Matters of which no source says when they closed are left out: see `notStated`.
 */
export type RepeatAfterClosingQuery = { 
/**
 * Against which officers was there a new incident within so many days after an earlier matter of theirs had closed? The
 * incident is the beginning of the conduct. It comes after the day of closing, and at the latest so many days after it.
 * Each row is an officer in a later matter, with the earlier one that answers for the smallest window.
 */
readonly repeatAfterClosing: { readonly __typename: 'LaterIncidentPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** What one row counts. */
readonly counts: Types.Counted, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'LaterIncident', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** The smallest window for which the row counts. DEFINITE: most days from closing, or receipt, to the incident. POSSIBLE: fewest. Null where the dates set no limit. */
readonly days: number | null, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** When the conduct of the later allegation began. */
readonly incident: { readonly __typename: 'Day', 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The later matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The earlier matter. */
readonly after: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** When it was closed. */
readonly closed: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type RepeatAllegationsQueryVariables = Exact<{
  threshold?: number | null | undefined;
  window?: number | null | undefined;
  counts?: Types.RepeatCounts | null | undefined;
  categories?: Types.CategoryScope | null | undefined;
  statuses?: Types.StatusScope | null | undefined;
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which officers are accused in so many matters within so many days?
 *
 * The window slides: from the first to the last of so many lie at most so many days, whatever the calendar year. Two
 * allegations of one matter are one matter. POSSIBLE rows hold only if a vague day falls one way. `days` is the shortest time
 * that holds so many, and `evidence` the allegations in it. An allegation is not a finding: ask for `statuses: PROVEN`. Of
 * officers without a row it may not be known: `notStated` counts those whose list of allegations is not known to be whole.
 */
export type RepeatAllegationsQuery = { 
/**
 * Which officers are accused again and again: in so many matters, or of so many allegations, of all time or within a number
 * of days (question 11)? Each row is an officer, or an officer and what the allegations share. An allegation is not a
 * finding: `statuses` says which count. Officers of whom it is not known are no rows: `Officer.repeatAllegation` says
 * NOT_STATED of them, and `restsOn` how many they are.
 */
readonly repeatAllegations: { readonly __typename: 'RepeatAllegationPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
readonly possible: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'RepeatAllegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether it holds however vague dates fall, or only if they fall one way. */
readonly certainty: Types.Certainty, 
/** How many there are of all time in this scope: without `window`, `period`, `unit` and `minimumSources`. */
readonly total: number, 
/** The fewest days that hold as many as were asked for. Null where no window was asked for, or something is counted live. */
readonly days: number | null, 
/** The family that their categories share, where the same family was asked for. */
readonly family: Types.CategoryFamily | null, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** The category that the allegations share, where the same code was asked for. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The code in that scheme, such as G2. */
readonly code: string, 
/** What the code stands for. */
readonly label: string } | null, 
/**
 * The allegations that make it true: those in the shortest window; of all time those in the scope. Where something is counted
 * live, those in the scope that meet the filters, in whatever window. Of a POSSIBLE row, those that may be in the window.
 */
readonly evidence: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null }> }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type ResignedBeforeHearingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;



/**
 * Which officers had resigned before their hearing?
 *
 * Only officers of whom the dates say so for certain (YES). `unknown` counts those with an allegation of which nobody can
 * say: resignation or hearing is not stated, or their vague days overlap.
 */
export type ResignedBeforeHearingQuery = { 
/** Officers: constables, special constables and police staff. */
readonly officers: { readonly __typename: 'OfficerConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null, 
/** Periods of service in a force, and how each ended. An officer may leave and come back. */
readonly services: { readonly __typename: 'ServiceConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** From joining to leaving. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null } | null }> }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The matter that it is part of. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind, 
/** When it was held, or concluded if it took several days. */
readonly heldOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null }> } }, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind } | null }> } }> } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** Officers: constables, special constables and police staff. */
readonly unknown: { readonly __typename: 'OfficerConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } };

export type RivalClaimsQueryVariables = Exact<{
  id: string;
}>;



/**
 * On what do the sources of a matter disagree, and what does each say?
 *
 * A fact in dispute has no value of its own unless the case file prefers one claim, and then says why. The position of a
 * claim says nothing about which is right: publications are never ranked.
 */
export type RivalClaimsQuery = { 
/** One matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Contacts with the victim, where the conduct was contact. */
readonly contacts: { readonly __typename: 'ContactConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }> }, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Periods of service in a force, and how each ended. An officer may leave and come back. */
readonly services: { readonly __typename: 'ServiceConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }> } } | null, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }> }, 
/** Investigations. */
readonly investigations: { readonly __typename: 'InvestigationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }> }, 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Who sat: the chair, members and advisers. */
readonly seats: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }>, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }> }, 
/** Criminal proceedings: separate from misconduct, with a higher standard of proof. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The sentences. */
readonly sentences: ReadonlyArray<{ readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> }> }> }, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> } | null };

type Disputes_Allegation_Fragment = { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Contact_Fragment = { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Court_Fragment = { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_CriminalProceeding_Fragment = { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Charge_Fragment = { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Sentence_Fragment = { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_CourtOrder_Fragment = { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Inquest_Fragment = { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_ListEntry_Fragment = { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Finding_Fragment = { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Outcome_Fragment = { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Appeal_Fragment = { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Hearing_Fragment = { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Seat_Fragment = { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Appearance_Fragment = { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Remark_Fragment = { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Statement_Fragment = { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Investigation_Fragment = { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Referral_Fragment = { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Opinion_Fragment = { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Determination_Fragment = { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Recommendation_Fragment = { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Matter_Fragment = { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Officer_Fragment = { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_OfficeHolder_Fragment = { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Series_Fragment = { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Service_Fragment = { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Posting_Fragment = { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Force_Fragment = { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Unit_Fragment = { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Membership_Fragment = { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Area_Fragment = { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

type Disputes_Coverage_Fragment = { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
readonly conflicts: ReadonlyArray<{ readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact in dispute: the name of a field. */
readonly fact: string, 
/** What each side says. */
readonly claims: ReadonlyArray<{ readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its place in the case file, from 1. Says nothing about which claim is right. */
readonly position: number, 
/** What is claimed. */
readonly value: string, 
/** Whether the case file prefers this claim. Publications are never ranked. */
readonly preferred: boolean, 
/** Why it is preferred. */
readonly reason: string | null, 
/** The citations behind this claim. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } }> } }> }> };

export type DisputesFragment =
  | Disputes_Allegation_Fragment
  | Disputes_Contact_Fragment
  | Disputes_Court_Fragment
  | Disputes_CriminalProceeding_Fragment
  | Disputes_Charge_Fragment
  | Disputes_Sentence_Fragment
  | Disputes_CourtOrder_Fragment
  | Disputes_Inquest_Fragment
  | Disputes_ListEntry_Fragment
  | Disputes_Finding_Fragment
  | Disputes_Outcome_Fragment
  | Disputes_Appeal_Fragment
  | Disputes_Hearing_Fragment
  | Disputes_Seat_Fragment
  | Disputes_Appearance_Fragment
  | Disputes_Remark_Fragment
  | Disputes_Statement_Fragment
  | Disputes_Investigation_Fragment
  | Disputes_Referral_Fragment
  | Disputes_Opinion_Fragment
  | Disputes_Determination_Fragment
  | Disputes_Recommendation_Fragment
  | Disputes_Matter_Fragment
  | Disputes_Officer_Fragment
  | Disputes_OfficeHolder_Fragment
  | Disputes_Series_Fragment
  | Disputes_Service_Fragment
  | Disputes_Posting_Fragment
  | Disputes_Force_Fragment
  | Disputes_Unit_Fragment
  | Disputes_Membership_Fragment
  | Disputes_Area_Fragment
  | Disputes_Coverage_Fragment
;

export type SimilarFactsDifferentOutcomesQueryVariables = Exact<{
  categories?: Types.CategoryScope;
  after?: string | null | undefined;
}>;



/**
 * Where did allegations of the same category come to different outcomes?
 *
 * A row is an outcome in a category, beside the other outcomes of the same category. Only findings that stand count, and
 * only stated outcomes. A category says little of how grave the facts were, so that a difference is a question to be asked
 * of the findings below each row, and no proof of unequal treatment.
 */
export type SimilarFactsDifferentOutcomesQuery = { 
/**
 * Where did similar facts come to different outcomes (question 25)? Allegations of one category, or of one family, with a
 * finding that stands: a row for each outcome, in the order of the categories, only where there is more than one. A category
 * says little about how grave the facts were: a difference is a question, no finding of unfairness. It was counted at load.
 */
readonly similarFactsDifferentOutcomes: { readonly __typename: 'OutcomeInCategoryPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'OutcomeInCategory', 
/** The family. Null where codes are compared. */
readonly family: Types.CategoryFamily | null, 
/** The outcome; several where an allegation had several findings that stand. NOT_PROVEN stands for a finding of that. */
readonly outcomes: ReadonlyArray<Types.OutcomeKind>, 
/** How many allegations came to it. */
readonly allegations: number, 
/** Of how many in the category: those with a finding that stands and whose outcomes are stated. */
readonly ofAllegations: number, 
/** The category. Null where families are compared. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the code stands for. */
readonly label: string } | null, 
/** Some of the allegations that came to it, by id, of which at most 100 were kept at load: their findings are below them. */
readonly evidence: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** What it resulted in. */
readonly outcome: { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What it was. */
readonly kind: Types.OutcomeKind } | null }> } }> }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } };

export type SourceInFullQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;



/**
 * What rests on a source, and which sources copy it?
 *
 * Each citation with its quoted words and the record that it supports. Two sources of which one copies the other are not
 * independent. Title and address are null where they would identify somebody; a quote as well.
 */
export type SourceInFullQuery = { 
/** One source. */
readonly source: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of publication it is. */
readonly kind: Types.SourceKind, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** Its address. Null where the address itself would identify a victim, or where there is none. */
readonly address: string | null, 
/** Whether its title and address may be shown. */
readonly disclosure: Types.Disclosure, 
/** When it was published. */
readonly publishedOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null, 
/** The earliest day that it can be. Null when there is no such bound. */
readonly earliest: string | null, 
/** The latest day that it can be. Null when there is no such bound. */
readonly latest: string | null } | null, 
/** The data set that the source belongs to. */
readonly dataSet: { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** What kind it is. */
readonly kind: Types.DataSetKind, 
/** The release that is loaded. */
readonly release: string }, 
/** The source that it copies, wholly or in part. The two are not independent. */
readonly derivedFrom: { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string } | null, 
/** The sources that copy this one. */
readonly copiedBy: { readonly __typename: 'SourceConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string }> }, 
/** What rests on it: each citation of this source. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact that it supports: the name of a field. */
readonly fact: string, 
/** The words of the source, shortened. Null where quoting them would identify somebody. */
readonly quote: string | null, 
/** Where in the source they stand. */
readonly locator: string | null, 
/** How the fact stands in the source. */
readonly basis: Types.Basis, 
/** The record that it supports. */
readonly supports:
          | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
          | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
         | null }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } } | null };

export type StandardsBreachedQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
}>;



/**
 * How often was each Standard of Professional Behaviour found to be breached?
 *
 * Counted are allegations found proven by a finding that states the standard and that stands. One with two standards counts under
 * both, so the figures are not to be added up. A standard that is not listed is stated in no finding: that is not "never". `of` is
 * the number of proven allegations, also those of which no source names a standard.
 */
export type StandardsBreachedQuery = { 
/**
 * How often was each Standard of Professional Behaviour found to be breached (question 5)? Only findings that stand as proven
 * count. A finding with two standards counts under both, so that the figures are not to be added up.
 */
readonly standardsBreached: { readonly __typename: 'StandardBreachedPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> }, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'StandardBreached', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The standard. */
readonly standard: Types.Standard, 
/** Allegations found proven by a finding that states it: each once, however often it was heard. */
readonly allegations: number, 
/** Matters with such an allegation: each once, however many allegations it has. */
readonly matters: number, 
/** Officers with such an allegation, without police staff, to whom the standards do not apply. Who is not identified is not counted. */
readonly officers: number, 
/** Allegations of the data set found proven, whatever the standard, also where none is stated. */
readonly of: number, 
/** All findings that state it and stand as proven. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** How serious it was found to be. Other than the severity assessed before. */
readonly severity: Types.Severity | null, 
/** The allegation. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null } }> } }> } };

export type StoodOnQueryVariables = Exact<{
  id: string;
  day: string;
}>;



/**
 * Where did the allegations against an officer, or of a matter, stand on a day, and what had the sources published by then?
 *
 * Two clocks. `statusOn` goes by the days of findings and appeals: it is null where vague dates leave several statuses
 * `possible`. `recordAsOf` goes by publication: POSSIBLE where the day of the source is vague, or nobody gives it; `knownFacts`
 * counts facts that surely came later. An allegation is not a finding, and a status of before may be one that did not last.
 */
export type StoodOnQuery = { 
/** Any record by its id. Follows a merge; gives `Removed` for a record that was removed. Victims have no look-up. */
readonly node:
    | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CompleteFor', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Correction', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Removed', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** Where the allegation stood on a day. */
readonly statusOn: { readonly __typename: 'StatusOn', 
/** The status on that day. Null where vague dates leave more than one possible. */
readonly status: Types.AllegationStatus | null, 
/** DEFINITE, or POSSIBLE where vague dates leave more than one status possible. */
readonly certainty: Types.Certainty, 
/** Every status that the dates allow on that day. */
readonly possible: ReadonlyArray<Types.AllegationStatus> } }> }, 
/**
 * What the sources had published of the matter by a day (question 31). What was not published by then is not there. It is not where
 * things stood in law: for that ask `statusOn`. Facts about victims are left out.
 */
readonly recordAsOf: ReadonlyArray<{ readonly __typename: 'FactAsOf', 
/** DEFINITE where one of its sources was surely published by then, POSSIBLE where one may have been: its day is vague, or no source gives it. */
readonly certainty: Types.Certainty, 
/** The fact. */
readonly fact: { readonly __typename: 'KnownFact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact: the name of a field of the record. Of an import, whose facts were published together, "everything". */
readonly fact: string, 
/** The record. Null for an import, whose facts were published together. */
readonly record:
            | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
           | null } }>, 
/** All facts that `recordAsOf` chooses from, each with when it was first published. */
readonly knownFacts: { readonly __typename: 'KnownFactConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
    | { readonly __typename: 'Withheld', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The allegations against the officer. An allegation is not a finding. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** Where the allegation stood on a day. */
readonly statusOn: { readonly __typename: 'StatusOn', 
/** The status on that day. Null where vague dates leave more than one possible. */
readonly status: Types.AllegationStatus | null, 
/** DEFINITE, or POSSIBLE where vague dates leave more than one status possible. */
readonly certainty: Types.Certainty, 
/** Every status that the dates allow on that day. */
readonly possible: ReadonlyArray<Types.AllegationStatus> } }> }, 
/**
 * What the sources had published of the officer by a day (question 31): the officer's own facts, allegations with what was found of
 * them, criminal proceedings, entries in lists. What was not published by then is not there. It is not where things stood in law: for
 * that ask `statusOn`.
 */
readonly recordAsOf: ReadonlyArray<{ readonly __typename: 'FactAsOf', 
/** DEFINITE where one of its sources was surely published by then, POSSIBLE where one may have been: its day is vague, or no source gives it. */
readonly certainty: Types.Certainty, 
/** The fact. */
readonly fact: { readonly __typename: 'KnownFact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact: the name of a field of the record. Of an import, whose facts were published together, "everything". */
readonly fact: string, 
/** The record. Null for an import, whose facts were published together. */
readonly record:
            | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
           | null } }>, 
/** All facts that `recordAsOf` chooses from, each with when it was first published. */
readonly knownFacts: { readonly __typename: 'KnownFactConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
    | { readonly __typename: 'PriorInvestigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'BarredWithoutFinding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'StartOfCommand', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Change', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CoAccusedPair', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CoAccusedComponent', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CommanderStatement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'ContactThroughDuty', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Disagreement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'DueForReview', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Escalation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'InvestigatorOverlap', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'LaterIncident', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'LeftWhileOpen', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CommandRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'UnitRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Move', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'SeriesValue', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'PeerExposure', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'PriorMatter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'RecommendationRecurrence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'RepeatAllegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'StandardBreached', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'KnownFact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'VictimTable', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'VictimCell', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
   | null };

export type StoodOnFragment = { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** Where the allegation stood on a day. */
readonly statusOn: { readonly __typename: 'StatusOn', 
/** The status on that day. Null where vague dates leave more than one possible. */
readonly status: Types.AllegationStatus | null, 
/** DEFINITE, or POSSIBLE where vague dates leave more than one status possible. */
readonly certainty: Types.Certainty, 
/** Every status that the dates allow on that day. */
readonly possible: ReadonlyArray<Types.AllegationStatus> } };

export type PublicByFragment = { readonly __typename: 'FactAsOf', 
/** DEFINITE where one of its sources was surely published by then, POSSIBLE where one may have been: its day is vague, or no source gives it. */
readonly certainty: Types.Certainty, 
/** The fact. */
readonly fact: { readonly __typename: 'KnownFact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact: the name of a field of the record. Of an import, whose facts were published together, "everything". */
readonly fact: string, 
/** The record. Null for an import, whose facts were published together. */
readonly record:
      | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
      | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
     | null } };

export type SurroundingsQueryVariables = Exact<{
  id: string;
  allegations?: string | null | undefined;
  findings?: string | null | undefined;
  seats?: string | null | undefined;
  proceedings?: string | null | undefined;
  units?: string | null | undefined;
  citations?: string | null | undefined;
}>;



/**
 * Which records stand around one, and by which links?
 *
 * One step from an officer, matter, allegation, hearing, unit, court, source, force, area, category or office holder: this is what the
 * explorer's graph asks at each click. The list that may be very long goes on from the cursor of its own variable, such as
 * `allegations` of an officer, matter or unit. That two officers stand near each other says nothing about either. Victims are not
 * among them.
 */
export type SurroundingsQuery = { 
/** Any record by its id. Follows a merge; gives `Removed` for a record that was removed. Victims have no look-up. */
readonly node:
    | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null, 
/** The matter that it is part of. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** What panels and chairs found. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** The hearing. Null for a finding that an appeal put in the place of another, and for one of a data set that names none. */
readonly hearing: { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind } | null }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** The posting in which the conduct happened, by date, and who commanded its unit then. */
readonly attribution: { readonly __typename: 'Attribution', 
/** The posting that was chosen. */
readonly posting: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null } | null } }
    | { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The scheme that the code belongs to, such as "IOPC". */
readonly scheme: string, 
/** The code in that scheme, such as G2. */
readonly code: string, 
/** What the code stands for. */
readonly label: string, 
/** The allegations in this category. */
readonly inCategory: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } }
    | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly court: string, 
/** Criminal proceedings before it. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The officer who is the defendant. */
readonly defendant: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } }
    | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CompleteFor', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Correction', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Removed', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** Who sat: the chair, members and advisers. */
readonly sat: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the person was at the hearing. */
readonly role: Types.SeatRole, 
/** The person. */
readonly holder:
          | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
          | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }
         | null }>, 
/** What was found, allegation by allegation. */
readonly findings: { readonly __typename: 'FindingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the finding stands now, after any appeal. */
readonly status: Types.FindingStatus, 
/** The allegation. */
readonly allegation: { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } }
    | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its allegations: each against exactly one accused. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** Misconduct hearings and meetings. */
readonly hearings: { readonly __typename: 'HearingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind }> }, 
/** Criminal proceedings: separate from misconduct, with a higher standard of proof. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The court before which it came, or came last. */
readonly court: { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null }> } }
    | { readonly __typename: 'Withheld', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly person: string | null, 
/** The postings that the officer held. A command is a posting with the role COMMANDER. */
readonly postings: { readonly __typename: 'PostingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Whether the officer served in the unit or commanded it. */
readonly role: Types.PostingRole, 
/** The unit. Null where no source names it. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null }> }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** The matter that it is part of. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/** The seats that the person had at hearings. */
readonly seats: { readonly __typename: 'SeatConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the person was at the hearing. */
readonly role: Types.SeatRole, 
/** The hearing. */
readonly hearing: { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind } }> }, 
/** Criminal proceedings against the officer. A track of its own: an acquittal and a finding do not contradict each other. */
readonly criminalProceedings: { readonly __typename: 'CriminalProceedingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The court before which it came, or came last. */
readonly court: { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null }> } }
    | { readonly __typename: 'PriorInvestigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly person: string | null, 
/** The seats that the person had at hearings. */
readonly seats: { readonly __typename: 'SeatConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the person was at the hearing. */
readonly role: Types.SeatRole, 
/** The hearing. */
readonly hearing: { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What kind of proceeding it was. */
readonly kind: Types.HearingKind } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } }
    | { readonly __typename: 'BarredWithoutFinding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'StartOfCommand', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Change', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CoAccusedPair', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CoAccusedComponent', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CommanderStatement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'ContactThroughDuty', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Disagreement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'DueForReview', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Escalation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'InvestigatorOverlap', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'LaterIncident', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'LeftWhileOpen', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CommandRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'UnitRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Move', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'SeriesValue', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'PeerExposure', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'PriorMatter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'RecommendationRecurrence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'RepeatAllegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'StandardBreached', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'KnownFact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its title. Null where the title itself would identify a victim. */
readonly title: string | null, 
/** Who published it. */
readonly publisher: string, 
/** What rests on it: each citation of this source. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The record that it supports. */
readonly supports:
            | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
            | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
           | null }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } }
    | { readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly force: string, 
/** Its units. */
readonly units: { readonly __typename: 'UnitConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } }
    | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly unit: string, 
/** The force that it is part of. */
readonly ofForce: { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The postings of its commanders. */
readonly commands: { readonly __typename: 'PostingConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } }> }, 
/** The areas that it covers, each for a period. */
readonly coverages: ReadonlyArray<{ readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The area. */
readonly area: { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } }>, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly unitAllegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } }
    | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly area: string, 
/** The units that cover it, each for a period. */
readonly coverages: ReadonlyArray<{ readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } }> }
    | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'VictimTable', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'VictimCell', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
   | null };

export type TabulateQueryVariables = Exact<{
  by: ReadonlyArray<Types.TabulateBy> | Types.TabulateBy;
  counts?: Types.CountedInTabulation;
  of?: Types.AllegationWhere | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * How many allegations, matters, officers or outcomes are there, by one to three values?
 *
 * A record counts once in each row in which it belongs, and may belong in several, so that rows are not to be added up. What
 * no source states has a row of its own. `possible` counts what may belong in a row as a vague date falls or a posting was;
 * it is never added. Rows that do not occur are absent: read no zero into them.
 */
export type TabulateQuery = { 
/**
 * How many allegations, matters, officers or outcomes are there, by one to three of these? A row is a combination that
 * occurs; what is not stated has a row of its own, after the others. A record counts once a row, and in several rows where
 * several values hold of it: numbers of rows are not to be added up. What depends on a date that may be vague, or on a
 * posting that is uncertain, counts as `possible` in each row in which it may belong and as certain in none. By one, over
 * everything and without evidence, it was counted at load; else it is counted live, and ends in a time-out where that takes
 * too long.
 */
readonly tabulate: { readonly __typename: 'TabulatedPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Tabulated', 
/** The first value. NOT_STATED where no source states it. */
readonly value: string, 
/** The second value. Null where the table has one column. */
readonly secondValue: string | null, 
/** The third value. Null where the table has fewer columns. */
readonly thirdValue: string | null, 
/** How many surely belong here. */
readonly number: number, 
/** How many more may belong here, as a vague date falls or a posting was. Never added. */
readonly possible: number, 
/** The unit, where the table is by unit and one is known. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } | null, 
/** The category, where the table is by category and it is stated. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the code stands for. */
readonly label: string } | null }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null }, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
readonly definite: number, 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> } } };

export type TimelinessQueryVariables = Exact<{
  of?: Types.MatterWhere | null | undefined;
}>;



/**
 * How long do matters take from step to step: half of them, and nine tenths of them?
 *
 * Whole days by nearest rank. Each percentile lies between two figures, since dates may be vague. `matters` says on how many
 * it rests; those left out are counted beside it. Matters that are still open have not taken their time yet and are in no
 * figure, so that recent years look faster than they are.
 */
export type TimelinessQuery = { 
/**
 * How long do matters take, step by step (question 23)? The median and the 90th percentile of whole days, by nearest rank:
 * the smallest number of days that half, or nine tenths, of the matters do not exceed. Vague dates make a percentile lie
 * between two figures: one if every interval were as short as its dates allow, one if as long. Over everything it was
 * counted at load; with a filter it is counted live, and ends in a time-out where that takes too long.
 */
readonly timeliness: { readonly __typename: 'TimelinessPattern', 
/** The rule in words, with the parameters that were given. */
readonly definition: string, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Timeliness', 
/** The step. */
readonly step: Types.TimelinessStep, 
/** On how many matters the figures rest. */
readonly matters: number, 
/** The median is no less than so many days. Null where there is no matter. */
readonly medianLeast: number | null, 
/** The median is no more than so many days. */
readonly medianMost: number | null, 
/** The 90th percentile is no less than so many days. */
readonly ninetiethLeast: number | null, 
/** The 90th percentile is no more than so many days. */
readonly ninetiethMost: number | null, 
/** How many matters are left out because the second date surely lies before the first. */
readonly negative: number, 
/** How many are left out because a vague date leaves open whether it does, or gives no bound on one side. */
readonly vague: number, 
/** Of how many matters the step is not stated: it did not happen, or one of the dates is not known. */
readonly notStated: number }>, 
/** How sure the rows are, and what the data do not say. */
readonly restsOn: { readonly __typename: 'RestsOn', 
/** What the pattern would need to know and the data set does not state: of how many records. */
readonly notStated: ReadonlyArray<{ readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The fact, as type and field: `Allegation.conduct`. */
readonly fact: string, 
/** Of how many records it is not stated. */
readonly records: number, 
/** How many records of this type the data set has. */
readonly of: number }> } } };

export type UnitInFullQueryVariables = Exact<{
  id: string;
  day: string;
  after?: string | null | undefined;
}>;



/**
 * Who commanded a unit when, and which allegations are about officers who were posted there then?
 *
 * A command reaches no further than a source states: certain between dated mentions, possible beyond them. An allegation stands
 * with the unit of the posting in which the conduct happened, by date, and says nothing about the unit or its commander. The
 * list of allegations is whole only where the data set says so. `headcountOn` is null where not all postings are known.
 */
export type UnitInFullQuery = { 
/** One unit. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** Its short code, where the force uses one. */
readonly code: string | null, 
/** What kind of unit it is, such as "Basic Command Unit". */
readonly kind: string | null, 
/** The facts of this record on which no source says anything. Not stated is not no. */
readonly notStated: ReadonlyArray<string>, 
/** When it existed. */
readonly existed: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null, 
/** The data set that the record belongs to. Records of two data sets are never merged. */
readonly dataSet: { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The force that it is part of. */
readonly force: { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The units above it, each for a period. */
readonly memberships: ReadonlyArray<{ readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit above. */
readonly parent: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** For how long. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }>, 
/** The units below it, each for a period. */
readonly members: ReadonlyArray<{ readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The unit below. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** For how long. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }>, 
/** The areas that it covers, each for a period. */
readonly coverages: ReadonlyArray<{ readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The area. */
readonly area: { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** What kind of area it is, such as "borough". */
readonly kind: string | null }, 
/** For how long. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }>, 
/** The unit that this one took over from. */
readonly succeeds: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string } | null, 
/** The units that took over from this one. */
readonly succeededBy: ReadonlyArray<{ readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }>, 
/**
 * How many were posted in the unit on a day, as the denominator of a rate. Null where the data set does not have all
 * postings of that day (`DataSet.completeFor` names `Unit.postings` or `Officer.postings`): not stated is not none.
 */
readonly headcountOn: { readonly __typename: 'Headcount', 
/** Persons who surely were posted there. Somebody with two postings in the unit is one. */
readonly officers: number, 
/** Persons of whom vague dates leave it open. Shown apart, never added. */
readonly possible: number } | null, 
/** The postings of its commanders. */
readonly commands: { readonly __typename: 'PostingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The rank then. */
readonly rank: Types.Rank | null, 
/** The rank or office as printed, such as "Detective Chief Superintendent". */
readonly title: string | null, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** When. Of a command known only by mentions, the bounds say no more than the mentions. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null }> }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly allegations: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number, 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Where the allegation stands now. */
readonly status: Types.AllegationStatus, 
/** What is alleged, in a neutral sentence. */
readonly words: string | null, 
/** How it ended, as the data set's own list has it. */
readonly localCode: { readonly __typename: 'LocalCode', 
/** The list that the code belongs to. */
readonly scheme: string, 
/** The code. */
readonly code: string, 
/** What it stands for, where our words have no equal. */
readonly label: string | null } | null, 
/** What it is about, in the terms of a scheme. */
readonly category: { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** What the code stands for. */
readonly label: string } | null, 
/** When the conduct is said to have happened. */
readonly conduct: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer } | null, 
/** The officer accused. Null where none is identified. */
readonly accused: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null } | null, 
/** The matter that it is part of. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } }>, 
/** Where this page stands in the list. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } } } | null };

export type UnitPeriodFragment = { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null, 
/** Whether it was still going on when the source was published. */
readonly ongoing: Types.Answer };

export type UnitOnDayQueryVariables = Exact<{
  id: string;
  day: string;
}>;



/**
 * Which areas does a unit cover, who commanded it on a day, and what did the commander say in public?
 *
 * Each area has the period for which a source states it. A command is DEFINITE between stated days and POSSIBLE beyond
 * them; an empty `commandersOn` means that no command is known for that day, not that there was none. `commands` lists
 * every command that is known.
 */
export type UnitOnDayQuery = { 
/** One unit. */
readonly unit: { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** What kind of unit it is, such as "Basic Command Unit". */
readonly kind: string | null, 
/** When it existed. */
readonly existed: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null } | null, 
/** The force that it is part of. */
readonly force: { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string }, 
/** The areas that it covers, each for a period. */
readonly coverages: ReadonlyArray<{ readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The area. */
readonly area: { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** What kind of area it is, such as "borough". */
readonly kind: string | null }, 
/** For how long. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null } | null }>, 
/** Who commanded the unit on a day, each with how sure that is. Empty where no command is known for that day. */
readonly commandersOn: ReadonlyArray<{ readonly __typename: 'CommandOn', 
/** DEFINITE between stated days, POSSIBLE beyond them. */
readonly certainty: Types.Certainty, 
/** The commander. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null, 
/** What the person said in public about a matter. */
readonly statements: { readonly __typename: 'StatementConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The words. */
readonly words: string, 
/** In what capacity. */
readonly capacity: Types.Capacity, 
/** When. */
readonly saidOn: { readonly __typename: 'Day', 
/** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
readonly edtf: string | null } | null, 
/** The matter that it is about. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string } }> } }, 
/** The posting of command. */
readonly posting: { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The rank then. */
readonly rank: Types.Rank | null, 
/** The rank or office as printed, such as "Detective Chief Superintendent". */
readonly title: string | null, 
/** Whether the officer served in the unit or commanded it. */
readonly role: Types.PostingRole } }>, 
/** The postings of its commanders. */
readonly commands: { readonly __typename: 'PostingConnection', 
/** The records of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The officer. */
readonly officer: { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The published name. Null when the person is unnamed. */
readonly name: string | null }, 
/** When. Of a command known only by mentions, the bounds say no more than the mentions. */
readonly period: { readonly __typename: 'Interval', 
/** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
readonly edtf: string | null, 
/** The earliest day on which it can have begun. */
readonly startEarliest: string | null, 
/** The latest day on which it can have begun. */
readonly startLatest: string | null, 
/** The earliest day on which it can have ended. */
readonly endEarliest: string | null, 
/** The latest day on which it can have ended. */
readonly endLatest: string | null } | null }> } } | null };

export type VictimContextsQueryVariables = Exact<{ [key: string]: never; }>;



/**
 * In what capacity are people victims, and how many are there?
 *
 * `victimContexts` lists the capacities that occur in a data set, without numbers. Numbers are there only of imported data sets, in
 * fixed tables that cannot be filtered. A suppressed cell is not none: it can be few or many, and others are suppressed with the
 * small ones so that nobody can work these out. `release` may be an earlier one, where the new numbers differ by so few that the
 * difference would tell of single people.
 */
export type VictimContextsQuery = { 
/** The data sets, with what each is complete for. */
readonly datasets: ReadonlyArray<{ readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its name. */
readonly name: string, 
/** In what capacity people are victims in its matters: which there are, without any numbers. */
readonly victimContexts: ReadonlyArray<Types.VictimContext>, 
/**
 * Numbers of victims, counted when an import is loaded: the only ones that there are. Empty for a case library, for a data set
 * that overlaps another one, and where nothing could be shown without telling too much of somebody.
 */
readonly victimTables: ReadonlyArray<{ readonly __typename: 'VictimTable', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Which table it is. */
readonly kind: Types.VictimTableKind, 
/** The release that it was counted from. An earlier one where the new numbers differ so little that they would tell of single people. */
readonly release: string, 
/** Cells with fewer victims are suppressed. */
readonly leastVictims: number, 
/** Cells of which the matters have fewer officers accused are suppressed. */
readonly leastOfficers: number, 
/** Its cells, the sums among them. */
readonly cells: ReadonlyArray<{ readonly __typename: 'VictimCell', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The sex, as the source names it. Null for all. */
readonly sex: string | null, 
/** The band of age, as the source names it. Null for all. */
readonly ageBand: string | null, 
/** The race, as the source names it. Null for all. */
readonly race: string | null, 
/** The five years, such as 2010-2014. Null for all. */
readonly years: string | null, 
/** The family of the category. */
readonly family: Types.CategoryFamily | null, 
/** How many victims. Null where it is suppressed. */
readonly victims: number | null, 
/** Whether the number is withheld. It can be none, few or many. */
readonly suppressed: boolean }> }> }> };

export type WhereAllegationsStandQueryVariables = Exact<{
  id: string;
}>;



/**
 * Of all allegations of an officer, a matter or a unit: how many stand where?
 *
 * Every status by itself: an allegation is not a finding, and only `proven` says that something was found. Of a unit these are
 * the allegations about officers who were posted there when the conduct is said to have happened; they say nothing about the
 * unit. The explorer asks it where a page holds only the first of many allegations.
 */
export type WhereAllegationsStandQuery = { 
/** Any record by its id. Follows a merge; gives `Removed` for a record that was removed. Victims have no look-up. */
readonly node:
    | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Category', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'DataSet', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Unstated', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CompleteFor', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Correction', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Removed', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** Its allegations: each against exactly one accused. */
readonly alleged: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly underInvestigation: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly caseToAnswer: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly noCaseToAnswer: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly proven: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly notProven: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly quashed: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly closedWithoutInvestigation: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly withdrawn: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** Its allegations: each against exactly one accused. */
readonly notStated: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
    | { readonly __typename: 'Withheld', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The allegations against the officer. An allegation is not a finding. */
readonly alleged: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly underInvestigation: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly caseToAnswer: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly noCaseToAnswer: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly proven: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly notProven: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly quashed: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly closedWithoutInvestigation: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly withdrawn: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against the officer. An allegation is not a finding. */
readonly notStated: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
    | { readonly __typename: 'PriorInvestigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'BarredWithoutFinding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'StartOfCommand', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Change', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CoAccusedPair', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CoAccusedComponent', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CommanderStatement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'ContactThroughDuty', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Disagreement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'DueForReview', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Escalation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'InvestigatorOverlap', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'LaterIncident', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'LeftWhileOpen', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'CommandRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'UnitRecord', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Move', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'SeriesValue', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'PeerExposure', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'PriorMatter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'RecommendationRecurrence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'RepeatAllegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'StandardBreached', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'KnownFact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Source', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Citation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Conflict', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Claim', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly alleged: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly underInvestigation: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly caseToAnswer: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly noCaseToAnswer: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly proven: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly notProven: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly quashed: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly closedWithoutInvestigation: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly withdrawn: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number }, 
/** The allegations against officers who were posted here when the conduct happened. */
readonly notStated: { readonly __typename: 'AllegationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
    | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'VictimTable', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
    | { readonly __typename: 'VictimCell', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }
   | null };

export type WithheldFactsQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  certainty?: Types.Certainty | null | undefined;
  after?: string | null | undefined;
}>;



/**
 * Which facts are withheld from the public, and why?
 *
 * A row names a fact of a matter and the reason; the fact itself is kept nowhere, so no other question answers it. The numbers by
 * reason stand beside the list.
 */
export type WithheldFactsQuery = { 
/**
 * Which facts are withheld from the public, and why (question 36)? Each row names a fact of a matter and the reason; the fact itself
 * is kept nowhere; its `evidence` is the matter, with what sources do say of it. Ask once for each reason to have the number of each.
 */
readonly withheldFacts: { readonly __typename: 'WithheldPattern', 
/** How many rows there are. */
readonly totalCount: number, 
/** The rows of this page. */
readonly nodes: ReadonlyArray<{ readonly __typename: 'Withheld', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The name of the fact. */
readonly fact: string, 
/** Why it is not shown. */
readonly reason: Types.WithheldReason, 
/** The matter. */
readonly matter: { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string }, 
/** The records that make it true, each with its citations. */
readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Contact', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Court', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'CriminalProceeding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Charge', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Sentence', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'CourtOrder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Inquest', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'ListEntry', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Finding', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Outcome', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Appeal', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Hearing', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Seat', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Appearance', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Remark', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Statement', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Investigation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Referral', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Opinion', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Determination', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Recommendation', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Matter', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Officer', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'OfficeHolder', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Series', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Service', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Posting', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Force', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Unit', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Membership', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Area', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
        | { readonly __typename: 'Coverage', 
/** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
readonly id: string, 
/** The citations behind the facts of this record: all of them, or those behind one fact. */
readonly citations: { readonly __typename: 'CitationConnection', 
/** How many records the whole list has that are stated and meet `where`. */
readonly totalCount: number } }
      > }>, 
/** Where this page stands among all rows. */
readonly pageInfo: { readonly __typename: 'PageInfo', 
/** Whether more records follow this page. */
readonly hasNextPage: boolean, 
/** The cursor of the last record of this page. */
readonly endCursor: string | null } }, 
/**
 * Which facts are withheld from the public, and why (question 36)? Each row names a fact of a matter and the reason; the fact itself
 * is kept nowhere; its `evidence` is the matter, with what sources do say of it. Ask once for each reason to have the number of each.
 */
readonly jigsaw: { readonly __typename: 'WithheldPattern', 
/** How many rows there are. */
readonly totalCount: number }, 
/**
 * Which facts are withheld from the public, and why (question 36)? Each row names a fact of a matter and the reason; the fact itself
 * is kept nowhere; its `evidence` is the matter, with what sources do say of it. Ask once for each reason to have the number of each.
 */
readonly identifiesVictim: { readonly __typename: 'WithheldPattern', 
/** How many rows there are. */
readonly totalCount: number }, 
/**
 * Which facts are withheld from the public, and why (question 36)? Each row names a fact of a matter and the reason; the fact itself
 * is kept nowhere; its `evidence` is the matter, with what sources do say of it. Ask once for each reason to have the number of each.
 */
readonly order: { readonly __typename: 'WithheldPattern', 
/** How many rows there are. */
readonly totalCount: number }, 
/**
 * Which facts are withheld from the public, and why (question 36)? Each row names a fact of a matter and the reason; the fact itself
 * is kept nowhere; its `evidence` is the matter, with what sources do say of it. Ask once for each reason to have the number of each.
 */
readonly thirdParty: { readonly __typename: 'WithheldPattern', 
/** How many rows there are. */
readonly totalCount: number }, 
/**
 * Which facts are withheld from the public, and why (question 36)? Each row names a fact of a matter and the reason; the fact itself
 * is kept nowhere; its `evidence` is the matter, with what sources do say of it. Ask once for each reason to have the number of each.
 */
readonly privateLife: { readonly __typename: 'WithheldPattern', 
/** How many rows there are. */
readonly totalCount: number } };
