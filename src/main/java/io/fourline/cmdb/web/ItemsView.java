package io.fourline.cmdb.web;

import io.fourline.catalog.Catalog;
import io.fourline.catalog.Catalog.ServiceEntry;
import io.fourline.cmdb.ItemFilter;
import io.fourline.cmdb.ItemFilter.Belonging;
import io.fourline.cmdb.ItemFilter.Ending;
import io.fourline.cmdb.ItemReading;
import io.fourline.cmdb.ItemRecord;
import io.fourline.cmdb.ItemStatus;
import io.fourline.cmdb.ItemType;
import io.fourline.cmdb.LastDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The register of configuration items, page by page; what is listed stands in the page's address. */
@Named
@RequestScoped
public class ItemsView {

    private static final int PAGE = 50;
    private static final int LONGEST = 200;

    @Inject
    ItemReading reading;

    @Inject
    Catalog catalog;

    @Inject
    ItemDays days;

    private String q;
    private String type;
    private String status;
    private String service;
    private String ends;
    private String relatedTo;
    private String after;
    private List<ItemRecord> rows;
    private boolean more;
    private int cycles;

    public void read() {
        LastDay wanted = constant(LastDay.class, ends);
        ItemStatus chosen = constant(ItemStatus.class, status);
        // What is retired needs no warranty any more, unless it is asked for.
        ItemFilter filter = new ItemFilter(
                q,
                constant(ItemType.class, type),
                chosen,
                wanted == null || chosen != null ? null : Boolean.TRUE,
                new Belonging(service, null, null, null, null, null, relatedTo),
                wanted == null ? Ending.ANY : wanted.ending(days.today()));
        List<ItemRecord> read = reading.items(filter, after, PAGE + 1);
        more = read.size() > PAGE;
        rows = more ? read.subList(0, PAGE) : read;
        cycles = reading.cycles().size();
    }

    public List<ItemRecord> getRows() {
        return rows;
    }

    /** How many circles of items there are that fail with one another. */
    public int getCycles() {
        return cycles;
    }

    /** What to call the service of a row. */
    public String serviceName(String code) {
        return code == null ? "" : catalog.serviceName(code);
    }

    public List<ServiceEntry> getServices() {
        return catalog.services();
    }

    public ItemType[] getTypes() {
        return ItemType.values();
    }

    public ItemStatus[] getStatuses() {
        return ItemStatus.values();
    }

    public LastDay[] getNearnesses() {
        return LastDay.values();
    }

    /** The days of a row that are worth a look: those that are over or near, unless others are asked for. */
    public List<ItemDays.Day> days(ItemRecord row) {
        LastDay wanted = constant(LastDay.class, ends);
        return days.of(row).stream()
                .filter(day -> wanted == null ? day.near() != LastDay.LATER : day.near() == wanted)
                .toList();
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return Stream.of(q, type, status, service, ends, relatedTo).anyMatch(Objects::nonNull);
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
        return "?" + parameter("q", q) + parameter("type", type) + parameter("status", status)
                + parameter("service", service) + parameter("ends", ends)
                + parameter("relatedTo", relatedTo)
                + parameter("after", from);
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
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

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = orNull(type);
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = orNull(status);
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = orNull(service);
    }

    /** How near the end of warranty or contract is. */
    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = orNull(ends);
    }

    /** Code of an item that all listed are related to. */
    public String getRelatedTo() {
        return relatedTo;
    }

    public void setRelatedTo(String relatedTo) {
        this.relatedTo = orNull(relatedTo);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = orNull(after);
    }
}
