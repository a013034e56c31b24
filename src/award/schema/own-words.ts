/** What a subject says of itself in its achievement report: `bao-cao/<code>.yaml`. */
import * as z from 'zod';
import { body } from '../../content/schema/body.js';
import { text } from '../../content/schema/fields.js';

/** Lines and parts that only the subject can fill in. */
export const OWN_WORDS = {
  person: {
    lines: { que_quan: 'quê quán', tru_quan: 'nơi ở', trinh_do: 'trình độ chuyên môn, nghiệp vụ' },
    parts: { nhiem_vu: 'quyền hạn, nhiệm vụ được giao', thanh_tich: 'thành tích đạt được' },
  },
  unit: {
    lines: { tru_so: 'địa điểm trụ sở, điện thoại' },
    parts: {
      dac_diem: 'đặc điểm, tình hình',
      nhiem_vu: 'chức năng, nhiệm vụ được giao',
      thanh_tich: 'thành tích nổi bật',
      bien_phap: 'biện pháp, nguyên nhân đạt được thành tích',
      chap_hanh: 'việc thực hiện chủ trương, chính sách, pháp luật',
      doan_the: 'hoạt động của tổ chức đảng, đoàn thể',
    },
  },
} as const;

/** Lines and parts that may be left out, without a gap in their place. */
export const MAY_LACK = {
  person: {
    lines: {
      dien_thoai: 'điện thoại',
      chuc_vu_doan_the: 'chức vụ trong tổ chức đảng, đoàn thể',
      hoc_vi: 'học hàm, học vị, danh hiệu, giải thưởng',
    },
    parts: { tom_tat_tap_the: 'tóm tắt thành tích của tập thể, khi là người đứng đầu' },
  },
  unit: { lines: {}, parts: {} },
} as const;

const ALL = [OWN_WORDS.person, OWN_WORDS.unit, MAY_LACK.person];

/** For editors: which keys a person and which a collective has is told when the papers are made. */
export const ownWordsSchema = z
  .strictObject(
    Object.fromEntries([
      ...ALL.flatMap(({ lines }) => Object.entries(lines)).map(([key, what]) => [
        key,
        text({ title: what, description: `Một dòng: ${what}.` }).optional(),
      ]),
      ...ALL.flatMap(({ parts }) => Object.entries(parts)).map(([key, what]) => [key, body(what).optional()]),
    ]),
  )
  .meta({
    title: 'Lời của người báo cáo',
    description: 'Phần của báo cáo thành tích mà chỉ cá nhân, tập thể viết được; tên tệp là mã trong hồ sơ.',
  });
