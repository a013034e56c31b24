import type { Finding } from '../message/finding.js';

/** What a finding's rule is called, where the report knows it. */
export interface RuleTitle {
  readonly id: string;
  readonly title: string;
}

/**
 * Findings in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which continuous-integration services
 * read. A place in a Word file has no line: it is told as a logical location.
 */
export function sarifReport(
  findings: readonly Finding[],
  rules: readonly RuleTitle[],
  version: string,
): string {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'vanthu',
            version,
            rules: ids.map((id) => ({ id, shortDescription: { text: titles.get(id) ?? id } })),
          },
        },
        results: findings.map((finding) => resultOf(finding, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, ids: readonly string[]): unknown {
  const { rule, severity, subject, message, mend, clause, origin, place } = finding;
  const artifactLocation = { uri: encodeURI(origin.file) };
  const region = { startLine: origin.line, startColumn: origin.column };
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity === 'error' ? 'error' : 'note',
    message: {
      text: [`${subject}: ${message}`, mend && `→ ${mend}`, clause && `[${clause}]`]
        .filter(Boolean)
        .join(' '),
    },
    locations: [
      place === undefined
        ? { physicalLocation: { artifactLocation, region } }
        : { physicalLocation: { artifactLocation }, logicalLocations: [{ fullyQualifiedName: place }] },
    ],
  };
}
