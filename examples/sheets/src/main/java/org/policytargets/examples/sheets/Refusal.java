package org.policytargets.examples.sheets;

import java.util.Optional;
import org.policytargets.exchange.MalformedSheetException;
import org.policytargets.exchange.Problem;
import org.policytargets.exchange.Sheet;

/** What may be wrong with a workbook, in the words of both languages; {@code {}} stands for a detail. */
enum Refusal {
    BYTES("xlsx.bytes", "have at most {} bytes", "不超过{}字节"),
    ZIP("xlsx.zip", "be a whole XLSX workbook", "为完整的XLSX工作簿"),
    OLD("xlsx.old", "be saved as .xlsx", "另存为.xlsx格式"),
    ENTRIES("xlsx.entries", "have at most {} parts, each once", "不超过{}个部件且不重名"),
    INFLATED("xlsx.inflated", "have at most {} bytes once unpacked", "解压后不超过{}字节"),
    SHEETS("xlsx.sheets", "have sheets that are each a part of its own", "各工作表应为不同的部件"),
    XML("xlsx.xml", "hold well-formed XML without a document type in {}", "在{}中含格式正确且无文档类型的XML"),
    NESTING("xlsx.nesting", "nest elements and have attributes at most {} deep and many", "元素嵌套与属性均不超过{}"),
    REFERENCE("xlsx.reference", "have a name from A1 to XFD1048576, in order", "名称为A1至XFD1048576且按顺序"),
    INDEX("xlsx.index", "refer to one of the {} texts of the workbook", "引用工作簿的{}个文本之一"),
    NUMBER("xlsx.number", "hold a number as spreadsheets store it", "为表格软件存储的数字"),
    VALUES("xlsx.values", "hold one value", "只含一个值"),
    COLUMNS("xlsx.columns", "have at most {} columns", "不超过{}列"),
    CELLS("xlsx.cells", "have at most {} cells in all", "总共不超过{}个单元格"),
    CHARACTERS("xlsx.characters", "have at most {} characters", "不超过{}个字符"),
    MERGED("xlsx.merged", "have no merged cells in its header", "表头没有合并单元格"),
    UNWRITABLE("xlsx.unwritable", "hold at most 32767 characters, surrogates in pairs", "不超过32767个字符，代理对完整");

    private final String code;
    private final String english;
    private final String chinese;

    Refusal(String code, String english, String chinese) {
        this.code = code;
        this.english = english;
        this.chinese = chinese;
    }

    MalformedSheetException of(String found, Object detail) {
        return at(0, -1, found, detail);
    }

    MalformedSheetException at(int row, int column, String found, Object detail) {
        return new MalformedSheetException(new Problem(
                row,
                column < 0 ? "" : Sheet.letters(column),
                found,
                english.replace("{}", detail.toString()),
                Optional.empty(),
                code,
                chinese.replace("{}", detail.toString())));
    }
}
