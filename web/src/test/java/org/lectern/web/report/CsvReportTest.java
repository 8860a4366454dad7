package org.lectern.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvReportTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '~',
            value = {
                "Mika Lund~Mika Lund",
                "=1+1~'=1+1",
                "+49 30~'+49 30",
                "-2~'-2",
                "@home~'@home",
                "Lund, Mika~\"Lund, Mika\"",
                "the \"one\"~\"the \"\"one\"\"\"",
                "=HYPERLINK(\"x\";\"y\")~\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\""
            })
    void aCellIsAlwaysTextToASpreadsheet(String text, String cell) {
        assertThat(CsvReport.cell(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"\t=1", "\r=1"})
    void aCellThatStartsWithATabOrALineEndIsNeutralisedToo(String text) {
        assertThat(CsvReport.cell(text).replace("\"", "")).startsWith("'");
    }
}
