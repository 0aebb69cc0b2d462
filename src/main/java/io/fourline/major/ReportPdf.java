package io.fourline.major;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.HeaderFooter;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import io.fourline.major.ReportText.Fact;
import io.fourline.major.ReportText.Line;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The post-incident report on paper. Its letters (Latin, Greek, Cyrillic, Hebrew) are embedded, so that they show on every
 * machine; a box stands where there is no letter, and a line says so.
 */
final class ReportPdf {

    private static final float MARGIN = 48;
    private static final float SMALL = 8.5f;
    private static final float USUAL = 10;
    private static final float GREAT = 13;
    private static final float GREATEST = 20;
    private static final float AIR = 4;
    private static final float GAP = 14;
    private static final int WHOLE = 100;
    private static final float[] FACT_COLUMNS = {30, 70};
    private static final float[] LINE_COLUMNS = {24, 20, 56};
    private static final char BOX = '\u25a1';
    private static final Color RULE = new Color(0xd9, 0xdd, 0xe3);
    private static final Color QUIET = new Color(0x5b, 0x64, 0x70);

    private final Font usual = font(Letters.REGULAR, USUAL, Color.BLACK);
    private final Font small = font(Letters.REGULAR, SMALL, QUIET);
    private final Font strong = font(Letters.BOLD, USUAL, Color.BLACK);
    private final Font great = font(Letters.BOLD, GREAT, Color.BLACK);
    private final Font greatest = font(Letters.BOLD, GREATEST, Color.BLACK);
    private final ReportText text;
    private boolean unshown;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);

    private ReportPdf(ReportText text) {
        this.text = text;
    }

    /** @param reader who takes it away, in words */
    static byte[] of(MajorReport report, ReportText text, String reader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportPdf pdf = new ReportPdf(text);
        try {
            PdfWriter.getInstance(pdf.document, bytes);
            pdf.write(report, reader);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(MajorReport report, String reader) {
        MajorRecord major = report.major();
        HeaderFooter footer = new HeaderFooter(
                new Phrase(text.word("major.report.footer", major.number(), shown(reader)) + "  ·  ", small), true);
        footer.setBorder(Rectangle.NO_BORDER);
        footer.setAlignment(Element.ALIGN_CENTER);
        document.setFooter(footer);
        document.addTitle(major.number() + ' ' + major.headline());
        document.addCreator(text.word("desk.name"));
        document.open();
        document.add(new Paragraph(text.word("major.report.title") + " · " + major.number(), small));
        Paragraph headline = new Paragraph(shown(major.headline()), greatest);
        headline.setSpacingAfter(GAP);
        document.add(headline);
        facts(text.facts(report));
        said("major.report.summary", major.summary());
        said("major.report.rootCause", major.rootCause());
        said("major.report.actions", major.actions());
        lines("major.report.timeline", text.timeline(report));
        lines("major.report.whoWasTold", text.told(report));
        if (!report.clocks().isEmpty()) {
            section("major.report.clocks");
            facts(text.clocks(report));
        }
        if (unshown) {
            Paragraph note = new Paragraph(text.word("major.report.unshown", String.valueOf(BOX)), small);
            note.setSpacingBefore(GAP);
            document.add(note);
        }
        document.close();
    }

    private void section(String key) {
        Paragraph heading = new Paragraph(text.word(key), great);
        heading.setSpacingBefore(GAP);
        heading.setSpacingAfter(AIR);
        heading.setKeepTogether(true);
        document.add(heading);
    }

    private void said(String key, String said) {
        section(key);
        document.add(new Paragraph(
                said == null ? text.word("major.report.unwritten") : shown(said), said == null ? small : usual));
    }

    private void facts(List<Fact> facts) {
        PdfPTable table = table(FACT_COLUMNS);
        for (Fact fact : facts) {
            table.addCell(cell(new Phrase(shown(fact.name()), small)));
            table.addCell(cell(new Phrase(shown(fact.value()), usual)));
        }
        document.add(table);
    }

    private void lines(String key, List<Line> lines) {
        section(key);
        if (lines.isEmpty()) {
            document.add(new Paragraph(text.word("major.report.nothing"), small));
            return;
        }
        PdfPTable table = table(LINE_COLUMNS);
        for (Line line : lines) {
            table.addCell(cell(new Phrase(line.when(), small)));
            table.addCell(cell(new Phrase(shown(line.who()), strong)));
            Phrase what = new Phrase(shown(line.what()), usual);
            if (line.text() != null && !line.text().isEmpty()) {
                what.add(Chunk.NEWLINE);
                what.add(new Chunk(shown(line.text()), small));
            }
            table.addCell(cell(what));
        }
        document.add(table);
    }

    // What there is no shape for would be left out without a trace.
    private String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(letter -> {
            boolean known = Character.isWhitespace(letter) || Letters.REGULAR.charExists(letter);
            unshown |= !known;
            shown.appendCodePoint(known ? letter : BOX);
        });
        return shown.toString();
    }

    private static PdfPTable table(float[] columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(WHOLE);
        return table;
    }

    private static PdfPCell cell(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setPadding(AIR);
        return cell;
    }

    private static Font font(BaseFont letters, float size, Color color) {
        return new Font(letters, size, Font.NORMAL, color);
    }

    /** The font files, each read once. */
    private static final class Letters {

        private static final BaseFont REGULAR = read("LiberationSans-Regular.ttf");
        private static final BaseFont BOLD = read("LiberationSans-Bold.ttf");

        private static BaseFont read(String file) {
            try (InputStream in = ReportPdf.class.getResourceAsStream("/liberation/" + file)) {
                return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
