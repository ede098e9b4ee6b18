package zone.disclosure.hq.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zone.disclosure.contract.page.Block;
import zone.disclosure.hq.intake.Fault;

/** Reads the letters of an OFD (GB/T 33190) where its pages hold them as plain XML. Seals and pictures are not looked at. */
final class OfdFile {
    private static final Pattern PAGE = Pattern.compile("(?i).*/Pages?/Page_?(\\d+)/Content\\.xml");
    private static final long MOST_BYTES = 48L * 1024 * 1024;
    private static final double A4_HEIGHT = 297;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OfdFile() {}

    static List<Block> read(Path file) throws Unreadable {
        try (var zip = new ZipFile(file.toFile())) {
            var lines = new ArrayList<Typeset.Line>();
            var pages = zip.stream()
                    .filter(entry -> PAGE.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparingInt(OfdFile::number))
                    .toList();
            for (int page = 0; page < pages.size(); page++) {
                try (var content = zip.getInputStream(pages.get(page))) {
                    lines.addAll(lines(page, content.readNBytes((int) MOST_BYTES)));
                }
            }
            return Typeset.paragraphs(lines);
        } catch (IOException | XMLStreamException e) {
            throw new Unreadable(Fault.DAMAGED, e);
        }
    }

    private static int number(ZipEntry entry) {
        var at = PAGE.matcher(entry.getName());
        return at.matches() && at.group(1).length() < 7 ? Integer.parseInt(at.group(1)) : Integer.MAX_VALUE;
    }

    private static List<Typeset.Line> lines(int page, byte[] content) throws XMLStreamException {
        var pieces = new ArrayList<Typeset.Line>();
        var reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
        double x = 0;
        double y = 0;
        double size = 4;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "TextObject" -> {
                    var box = numbers(reader, "Boundary");
                    x = box.isEmpty() ? 0 : box.getFirst();
                    y = box.size() < 4 ? 0 : box.get(1);
                    size = numbers(reader, "Size").stream().findFirst().orElse(4.0);
                }
                case "TextCode" -> {
                    double dx = numbers(reader, "X").stream().findFirst().orElse(0.0);
                    double dy = numbers(reader, "Y").stream().findFirst().orElse(0.0);
                    var text = reader.getElementText();
                    if (!text.isBlank()) {
                        pieces.add(new Typeset.Line(
                                page, x + dx, x + dx + text.length() * size, y + dy, size, A4_HEIGHT, text));
                    }
                }
                default -> {}
            }
        }
        return rows(pieces);
    }

    private static List<Double> numbers(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        if (value == null) {
            return List.of();
        }
        return Arrays.stream(value.strip().split("\\s+"))
                .filter(part -> part.matches("-?\\d{0,6}(?:\\.\\d*)?") && part.matches(".*\\d.*"))
                .map(Double::parseDouble)
                .toList();
    }

    /** Pieces on one height are one line. */
    private static List<Typeset.Line> rows(List<Typeset.Line> pieces) {
        var sorted = pieces.stream()
                .sorted(Comparator.<Typeset.Line>comparingLong(piece -> Math.round(piece.y() / 2))
                        .thenComparingDouble(Typeset.Line::x))
                .toList();
        var rows = new ArrayList<Typeset.Line>();
        for (var piece : sorted) {
            if (!rows.isEmpty() && Math.abs(rows.getLast().y() - piece.y()) < 1.5) {
                var row = rows.removeLast();
                rows.add(new Typeset.Line(
                        row.page(),
                        row.x(),
                        piece.right(),
                        row.y(),
                        row.size(),
                        row.height(),
                        row.text() + piece.text()));
            } else {
                rows.add(piece);
            }
        }
        return rows;
    }
}
