/** Academic, military and honorary titles as they stand before a name; the Decree wants the name alone. */
export const TITLE_BEFORE_NAME =
  /^(GS|PGS|TS|TSKH|ThS|Th\.S|BS|BSCK\S*|KS|CN|LS|NGND|NGƯT|NSND|NSƯT|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Đại tá|Thượng tá|Trung tá|Thiếu tá)[\s.]/u;
