package org.lectern.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertiesTest {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab ,;\t\"\r\n'=+-@é中1.").ofMaxLength(6);
        // A first cell with a letter keeps the row from being taken for an empty line.
        return cell.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(cells -> java.util.stream.Stream.concat(java.util.stream.Stream.of("row,"), cells.stream())
                        .toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(seed = "1")
    void whatIsWrittenIsReadAgain(@ForAll("tables") List<List<String>> table) {
        CsvWriter writer = new CsvWriter();
        table.forEach(writer::row);

        List<List<String>> read = CsvReader.read(writer.toString().getBytes(StandardCharsets.UTF_8)).stream()
                .map(row -> row.cells().stream().map(CsvWriter::plain).toList())
                .toList();

        assertThat(read).isEqualTo(table);
    }

    @Property(seed = "1")
    void noCellStartsLikeAFormula(@ForAll("tables") List<List<String>> table) {
        for (List<String> row : table) {
            for (String cell : row) {
                assertThat(CsvWriter.neutral(cell)).doesNotMatch("(?s)[=@\\t\\r].*|[+-](?!\\d+(\\.\\d+)?$).*");
            }
        }
    }

    @Example
    void linesAreCountedThroughQuotedLineBreaks() {
        assertThat(CsvReader.read("a,\"b\nc\"\nd,e")).extracting(CsvRow::line).containsExactly(1, 3);
    }
}
