import type { ChartConcern } from '../../content/chart/model.js';
import { chartData, chartsIn } from '../../content/chart/read.js';
import { limited } from '../../content/finding-limit.js';
import type { Changes, Rule } from './rule.js';

/** Charts are not regulated by the Decree: their rules are those of the trade. */
const CHART_CLAUSE = 'kỹ thuật biểu đồ';

/** What a rule about charts says of itself. */
interface ChartRuleFacts {
  readonly id: string;
  readonly title: string;
  readonly concern: ChartConcern;
  readonly severity: Rule['severity'];
  readonly examples: Rule['examples'];
}

/** A rule that tells the problems of one concern in every chart of the content. */
export function chartRule({ concern: wanted, ...facts }: ChartRuleFacts): Rule {
  return {
    ...facts,
    clause: CHART_CLAUSE,
    basis: 'inference',
    check: ({ root }) =>
      [...chartsIn(root)].flatMap((map) => {
        const problems = chartData(map).problems.filter(({ concern }) => concern === wanted);
        return limited(problems).map(({ concern: _, ...report }) => report);
      }),
  };
}

/** For examples: a document with a chart in an appendix. */
export function withChart(chart: Readonly<Record<string, unknown>>): Changes {
  const whole = { ten: 'Kết quả thực hiện', don_vi_tinh: '%', ...chart };
  return {
    yeu_cau: ['Thực hiện theo Phụ lục kèm theo.'],
    phu_luc: [{ tieu_de: 'Biểu đồ', noi_dung: [{ bieu_do: whole }] }],
  };
}

/** For examples: one series over as many units as it has values. */
export function withValues(don_vi_tinh: string, ...gia_tri: string[]): Changes {
  const nhan = gia_tri.map((_, index) => `Phòng ${index + 1}`);
  return withChart({ don_vi_tinh, nhan, day: [{ ten: 'Thực hiện', gia_tri }] });
}
