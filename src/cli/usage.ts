/** The commands and their help: what clerks read. */
export interface CommandHelp {
  readonly name: string;
  readonly alias: string;
  readonly summary: string;
  readonly usage: string;
  readonly options: readonly (readonly [option: string, meaning: string])[];
  readonly examples: readonly string[];
}

const COMMON_OPTIONS = [
  ['--json', 'in kết quả dạng JSON, cho chương trình khác đọc'],
  ['--help', 'in phần trợ giúp này'],
] as const;

export const COMMANDS: readonly CommandHelp[] = [
  {
    name: 'build',
    alias: 'soan',
    summary: 'soạn tệp Word từ tệp nội dung',
    usage: 'vanthu build [TỆP|THƯ_MỤC…|--all] [--out THƯ_MỤC] [--force] [--json]',
    options: [
      ['--all', 'soạn mọi văn bản trong content'],
      ['--out THƯ_MỤC', 'ghi vào thư mục khác thay cho out'],
      ['--force', 'soạn lại cả tệp Word đã sửa tay; bản sửa tay được giữ với tên .sua-tay.docx'],
      ...COMMON_OPTIONS,
    ],
    examples: [
      'vanthu build content/2024/ke-hoach-thi-dua.yaml',
      'vanthu soan content/2024',
      'vanthu build content/2025/khen-thuong',
      'vanthu build --all',
    ],
  },
  {
    name: 'check',
    alias: 'kiem-tra',
    summary: 'kiểm tra tệp nội dung hoặc tệp Word, không sửa gì',
    usage:
      'vanthu check [TỆP.yaml|TỆP.docx|THƯ_MỤC…|--all] [--render] [--html TỆP] [--sarif TỆP] [--json [--ca-nhan]]',
    options: [
      ['--all', 'kiểm tra mọi văn bản trong content'],
      ['--render', 'kiểm tra cả trang in của tệp Word, khi máy có LibreOffice'],
      ['--html TỆP', 'ghi kết quả kiểm tra tệp Word thành một trang, mỗi lỗi cạnh đoạn của nó'],
      ['--sarif TỆP', 'ghi kết quả dạng SARIF, cho hệ thống kiểm tra tự động'],
      ['--ca-nhan', 'hồ sơ khen thưởng: in cả họ tên khi dùng --json, --sarif; không có thì chỉ in mã'],
      ...COMMON_OPTIONS,
    ],
    examples: [
      'vanthu check content/2024/ke-hoach-thi-dua.yaml',
      'vanthu kiem-tra --all',
      'vanthu kiem-tra content/2025/khen-thuong',
      'vanthu kiem-tra du-thao.docx --html ket-qua.html',
    ],
  },
  {
    name: 'fix',
    alias: 'sua',
    summary: 'sửa tệp Word thành tệp mới, mỗi chỗ sửa là một đề nghị để nhận hay bỏ (Track Changes)',
    usage: 'vanthu fix TỆP.docx… [--out THƯ_MỤC] [--json]',
    options: [
      ['--out THƯ_MỤC', 'ghi tệp .sua.docx vào thư mục khác thay cho bên cạnh tệp cũ'],
      ...COMMON_OPTIONS,
    ],
    examples: ['vanthu fix du-thao.docx', 'vanthu sua du-thao.docx bao-cao.docx'],
  },
  {
    name: 'list',
    alias: 'danh-sach',
    summary: 'liệt kê văn bản trong content: trạng thái, số lỗi, lần soạn gần nhất',
    usage: 'vanthu list [--out THƯ_MỤC] [--json]',
    options: [['--out THƯ_MỤC', 'thư mục chứa tệp Word, nếu không phải out'], ...COMMON_OPTIONS],
    examples: ['vanthu list'],
  },
  {
    name: 'acts',
    alias: 'van-ban',
    summary: 'xem sổ văn bản được dẫn: tình trạng, dẫn ở đâu, văn bản nào chưa có trong sổ',
    usage: 'vanthu acts [SỐ_KÝ_HIỆU] [--expired] [--date NGÀY] [--json]',
    options: [
      ['--expired', 'chỉ văn bản không còn hoặc chưa có hiệu lực, vì sao, dẫn ở đâu'],
      ['--date NGÀY', 'xem tình trạng vào ngày đó, dạng 19/01/2024, thay cho hôm nay'],
      ...COMMON_OPTIONS,
    ],
    examples: ['vanthu van-ban', 'vanthu van-ban 10/KH-UBND', 'vanthu van-ban --expired --date 01/01/2026'],
  },
  {
    name: 'law',
    alias: 'quy-dinh',
    summary: 'xem quy định về danh hiệu, hình thức khen thưởng: điều kiện, hồ sơ, phiếu, tiền thưởng, căn cứ',
    usage: 'vanthu law [MÃ|TÊN] [--date NGÀY] [--json]',
    options: [
      ['--date NGÀY', 'quy định cho hồ sơ tiếp nhận ngày đó, dạng 30/9/2026, thay cho hôm nay'],
      ...COMMON_OPTIONS,
    ],
    examples: [
      'vanthu quy-dinh',
      'vanthu quy-dinh cstd-co-so --date 31/12/2025',
      'vanthu law Lao động tiên tiến',
    ],
  },
  {
    name: 'diff',
    alias: 'so-sanh',
    summary: 'so sánh hai văn bản, từng câu, hoặc hai bản của hồ sơ khen thưởng; mã kết thúc 1 khi khác nhau',
    usage: 'vanthu diff BẢN_CŨ BẢN_MỚI [--html TỆP] [--out THƯ_MỤC] [--json [--ca-nhan]]',
    options: [
      ['--html TỆP', 'ghi kết quả thành một trang, bản cũ và bản mới đặt cạnh nhau; cho hai văn bản'],
      ['--out THƯ_MỤC', 'hồ sơ khen thưởng: thư mục chứa tệp Word, nếu không phải out'],
      ['--ca-nhan', 'hồ sơ khen thưởng: in cả nội dung cũ, mới khi dùng --json; không có thì chỉ in mã'],
      ...COMMON_OPTIONS,
    ],
    examples: [
      'vanthu diff content/2024/ke-hoach-thi-dua.yaml content/2025/ke-hoach-thi-dua.yaml',
      'vanthu so-sanh content/2024/ke-hoach-thi-dua.yaml da-sua-tay.docx --html khac-nhau.html',
      'vanthu so-sanh content/2025/khen-thuong/da-trinh/2025-12-20 content/2025/khen-thuong',
    ],
  },
  {
    name: 'new',
    alias: 'tao',
    summary: 'tạo tệp nội dung mới; bảng ghi kết quả (ket-qua); hồ sơ khen thưởng của một năm (khen-thuong)',
    usage: 'vanthu new LOẠI [TÊN_TỆP] [--json]',
    options: COMMON_OPTIONS,
    examples: [
      'vanthu new cong-van',
      'vanthu tao quyet-dinh quyet-dinh-khen-thuong',
      'vanthu tao ket-qua 2024',
      'vanthu tao khen-thuong 2025',
    ],
  },
  {
    name: 'submit',
    alias: 'trinh',
    summary: 'chốt hồ sơ khen thưởng đã trình: giữ nguyên dữ liệu, văn bản, mục lục; xem lại bản đã chốt',
    usage: 'vanthu submit THƯ_MỤC [--date NGÀY] [--list] [--out THƯ_MỤC] [--json [--ca-nhan]]',
    options: [
      ['--date NGÀY', 'ngày trình, dạng 20/12/2025, thay cho hôm nay'],
      ['--list', 'liệt kê các bản đã chốt của hồ sơ; bản nào bị sửa sau khi chốt thì báo lỗi'],
      ['--out THƯ_MỤC', 'thư mục chứa tệp Word, nếu không phải out'],
      ['--ca-nhan', 'in cả tên văn bản, có thể có họ tên, khi dùng --json; không có thì chỉ in tên tệp'],
      ...COMMON_OPTIONS,
    ],
    examples: [
      'vanthu trinh content/2025/khen-thuong --date 20/12/2025',
      'vanthu trinh content/2025/khen-thuong --list',
      'vanthu trinh content/2025/khen-thuong/da-trinh/2025-12-20',
    ],
  },
  {
    name: 'new-year',
    alias: 'sang-nam',
    summary: 'lập văn bản năm mới từ năm cũ, kèm danh sách rà soát',
    usage: 'vanthu new-year NĂM [--from NĂM_CŨ] [--json]',
    options: [['--from NĂM_CŨ', 'năm lấy làm gốc, nếu không phải năm liền trước'], ...COMMON_OPTIONS],
    examples: ['vanthu new-year 2025', 'vanthu sang-nam 2026 --from 2024'],
  },
];

export function generalHelp(version: string): string {
  const rows = COMMANDS.map(
    ({ name, alias, summary }) => `  ${name.padEnd(8)} (${alias})`.padEnd(24) + summary,
  );
  return [
    `vanthu ${version} – soạn văn bản hành chính theo Nghị định 30/2020/NĐ-CP`,
    '',
    'Cách dùng: vanthu LỆNH [TỆP…] [TÙY CHỌN]',
    '',
    'Lệnh:',
    ...rows,
    '',
    'Xem thêm về một lệnh: vanthu LỆNH --help',
    'Mã kết thúc: 0 không có lỗi, 1 có lỗi trong nội dung, 2 dùng sai lệnh hoặc không ghi được tệp.',
  ].join('\n');
}

export function commandHelp({ usage, summary, options, examples }: CommandHelp): string {
  const width = Math.max(...options.map(([option]) => option.length)) + 2;
  return [
    `${usage}`,
    `  ${summary}`,
    '',
    'Tùy chọn:',
    ...options.map(([option, meaning]) => `  ${option.padEnd(width)}${meaning}`),
    '',
    'Ví dụ:',
    ...examples.map((example) => `  ${example}`),
  ].join('\n');
}
