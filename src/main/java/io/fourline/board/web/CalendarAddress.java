package io.fourline.board.web;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.board.CalendarFilter;
import io.fourline.change.ChangeModel;
import io.fourline.identity.Acting;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the address of the calendar asks for, and the addresses of what lies beside it. What it cannot read it leaves out. */
@Named
@RequestScoped
public class CalendarAddress {

    private static final List<String> NARROWING = List.of("service", "team", "implementer", "model");

    @Inject
    HttpServletRequest request;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    CalendarLook look() {
        return CalendarLook.of(request.getParameter("look"));
    }

    public String getLook() {
        return look().getKey();
    }

    /** The date looked at. @param today where the address names none, or one that nobody plans for */
    LocalDate date(LocalDate today) {
        try {
            String text = request.getParameter("date");
            LocalDate date = text == null ? today : LocalDate.parse(text);
            return Math.abs(date.getYear() - today.getYear()) > 100 ? today : date;
        } catch (DateTimeException malformed) {
            return today;
        }
    }

    private LocalDate date() {
        return date(acting.now().atZone(reader.zone()).toLocalDate());
    }

    public String getDate() {
        return date().toString();
    }

    public String getEarlier() {
        return at(look(), look().earlier(date()));
    }

    public String getLater() {
        return at(look(), look().later(date()));
    }

    public String getToday() {
        return at(look(), null);
    }

    /** The same in another look. */
    public String as(String key) {
        return at(CalendarLook.of(key), date());
    }

    /** All of one day. */
    public String agenda(LocalDate day) {
        return at(CalendarLook.AGENDA, day);
    }

    public String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public boolean isNarrowed() {
        return NARROWING.stream().anyMatch(name -> !asked(name).isEmpty()) || request.getParameter("show") != null;
    }

    public boolean shows(String kind) {
        return kinds().contains(Kind.valueOf(kind));
    }

    CalendarFilter filter() {
        ChangeModel model = Arrays.stream(ChangeModel.values())
                .filter(one -> one.name().equals(asked("model")))
                .findFirst()
                .orElse(null);
        return new CalendarFilter(kinds(), word("service"), word("team"), word("implementer"), model);
    }

    private Set<Kind> kinds() {
        String[] shown = request.getParameterValues("show");
        if (shown == null) {
            return EnumSet.allOf(Kind.class);
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<String> named = List.of(shown);
        Arrays.stream(Kind.values()).filter(kind -> named.contains(kind.name())).forEach(kinds::add);
        return kinds;
    }

    private String word(String name) {
        String value = asked(name);
        return value.isEmpty() ? null : value;
    }

    private String at(CalendarLook look, LocalDate day) {
        StringBuilder address = new StringBuilder("calendar.xhtml?look=").append(look.getKey());
        if (day != null) {
            address.append("&date=").append(day);
        }
        NARROWING.stream().filter(name -> !asked(name).isEmpty()).forEach(name -> address.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(asked(name), StandardCharsets.UTF_8)));
        if (request.getParameter("show") != null) {
            kinds().forEach(kind -> address.append("&show=").append(kind));
        }
        return address.toString();
    }
}
