package io.fourline.catalog.web;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.ItemRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of configuration items, page by page; what is listed stands in the page's address. */
@Named
@RequestScoped
public class ItemsView {

    private static final int PAGE = 50;
    private static final int LONGEST = 200;

    @Inject
    CatalogReading reading;

    private String q;
    private String after;
    private List<ItemRecord> rows;
    private boolean more;

    public void read() {
        List<ItemRecord> read = reading.items(q, null, after, PAGE + 1);
        more = read.size() > PAGE;
        rows = more ? read.subList(0, PAGE) : read;
    }

    public List<ItemRecord> getRows() {
        return rows;
    }

    /** Address of the rows after these, {@code null} on the last page. */
    public String getOlder() {
        return more ? address(rows.get(rows.size() - 1).code()) : null;
    }

    /** Address of the first rows, {@code null} when these are the first. */
    public String getNewer() {
        return after == null ? null : address(null);
    }

    private String address(String from) {
        return "?" + parameter("q", q) + parameter("after", from);
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST ? null : text.strip();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = orNull(q);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = orNull(after);
    }
}
