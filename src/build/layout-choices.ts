import type { Agency } from '../content/schema/agency.js';
import type { LayoutChoices } from '../decree30/office-layout.js';

/** The office's choices, from the words of `co-quan.yaml` to those of the layout table. */
export function layoutChoices(chosen: Agency['trinh_bay']): LayoutChoices {
  if (!chosen) return {};
  return withoutUndefined({
    headerSizePt: chosen.co_chu_dau_trang,
    bodySizePt: chosen.co_chu,
    firstLineCm: chosen.thut_dong_cm,
    paragraphGapPt: chosen.cach_doan_pt,
    lineSpacing: chosen.cach_dong,
    marginMm: withoutUndefined({
      top: chosen.le_tren_mm,
      bottom: chosen.le_duoi_mm,
      left: chosen.le_trai_mm,
      right: chosen.le_phai_mm,
    }),
  });
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function withoutUndefined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
