/** `Lưu: VT`, `Lưu VT, HCTH`, `Lưu hồ sơ`; but `Lưu trữ lịch sử tỉnh` is a recipient. */
export const FILING_LINE = /^(?:lưu|Lưu|LƯU)(?:$|\s*:|,?\s+(?:[A-ZĐ]{2,}(?!\p{L})|[Vv]ăn thư|[Hh]ồ sơ))/u;
