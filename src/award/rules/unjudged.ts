/** Rules of the packs that are not judged on a dossier, with the reason in Vietnamese. */
export const UNJUDGED: readonly { readonly id: string; readonly reason: string }[] = [
  {
    id: 'R-TTR-01',
    reason:
      'Tờ trình Thủ tướng Chính phủ do tỉnh lập, không nằm trong hồ sơ của Sở; ý kiến và nội dung thẩm định phải do người đọc',
  },
  {
    id: 'R-REF-01',
    reason:
      'Không xét trên hồ sơ: căn cứ hết hiệu lực được tìm khi kiểm tra từng văn bản, theo tệp van-ban.yaml và het-thoi-han.yaml',
  },
  {
    id: 'R-PLAN-01',
    reason:
      'Không xét trên hồ sơ: kế hoạch thi đua được kiểm tra như một văn bản; nội dung phong trào có đủ hay không phải do người đọc',
  },
  {
    id: 'R-PLAN-02',
    reason:
      'Không xét trên hồ sơ: người ký kế hoạch thi đua được kiểm tra khi kiểm tra kế hoạch, theo nhiệm kỳ trong co-quan.yaml',
  },
];
