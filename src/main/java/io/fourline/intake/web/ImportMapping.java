package io.fourline.intake.web;

import io.fourline.intake.ImportPreviews;
import io.fourline.intake.ImportRecord;
import io.fourline.intake.ImportWish;
import io.fourline.intake.Imports;
import io.fourline.intake.LogFormat;
import io.fourline.intake.LogPreview;
import io.fourline.intake.LogRole;
import io.fourline.intake.LogSubject;
import io.fourline.shared.error.NotFound;
import io.fourline.shared.web.PageNotice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a log would be read, for the administrator to put right before it is imported; all that is chosen is in the URL. */
@Named
@RequestScoped
public class ImportMapping {

    @Inject
    ImportPreviews previews;

    @Inject
    Imports imports;

    @Inject
    PageNotice notice;

    @Inject
    HttpServletRequest request;

    private String upload;
    private String name;
    private ImportWish wish;
    private LogPreview preview;
    private LogSubject subject;

    /** Names chosen by the words of their roles; blank ones are guessed. */
    private final Map<String, String> chosen = new LinkedHashMap<>();

    @PostConstruct
    void read() {
        upload = parameter("upload", "");
        name = parameter("name", "");
        for (LogRole role : LogRole.values()) {
            chosen.put(role.word(), parameter(role.word(), ""));
        }
        subject = constant("of", LogSubject.class);
        LogFormat format = constant("format", LogFormat.class);
        if (format == null) {
            throw new NotFound("upload", upload);
        }
        wish = new ImportWish(format, subject, request.getParameter("mapping"), roles());
        preview = previews.preview(upload, wish);
        subject = preview.subject();
    }

    /** The page that shows a kept file, with all that has been chosen. */
    static String page(String upload, String name, ImportWish wish) {
        StringBuilder page = new StringBuilder("/imports/mapping.xhtml?upload=").append(upload);
        append(page, "name", name);
        append(page, "format", wish.format().name());
        append(page, "of", wish.subject() == null ? null : wish.subject().name());
        append(page, "mapping", wish.mapping());
        wish.roles().forEach((role, told) -> append(page, role.word(), told));
        return page.toString();
    }

    /** Shows what comes of the choices. */
    public String look() {
        return page(upload, name, chosenWish()) + "&faces-redirect=true";
    }

    public String start() {
        ImportRecord run = imports.startKept(chosenWish(), name, upload);
        notice.done("imports.started", name);
        return "/imports/import.xhtml?id=" + run.id() + "&faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public LogPreview getPreview() {
        return preview;
    }

    public LogSubject[] getSubjects() {
        return LogSubject.values();
    }

    public LogSubject getSubject() {
        return subject;
    }

    public void setSubject(LogSubject subject) {
        this.subject = subject;
    }

    public Map<String, String> getChosen() {
        return chosen;
    }

    /** How a name that is chosen is said where a role is not told. */
    public String getUntold() {
        return LogRole.UNTOLD;
    }

    // A mapping is for one kind of log: whoever says that it is of the other has it chosen again.
    private ImportWish chosenWish() {
        String mapping = subject == preview.subject() ? wish.mapping() : null;
        return new ImportWish(wish.format(), subject, mapping, roles());
    }

    private Map<LogRole, String> roles() {
        Map<LogRole, String> roles = new EnumMap<>(LogRole.class);
        chosen.forEach((word, told) -> {
            if (told != null && !told.isBlank()) {
                roles.put(LogRole.of(word).orElseThrow(), told);
            }
        });
        return roles;
    }

    private <E extends Enum<E>> E constant(String parameter, Class<E> type) {
        return List.of(type.getEnumConstants()).stream()
                .filter(each -> each.name().equals(request.getParameter(parameter)))
                .findFirst()
                .orElse(null);
    }

    private String parameter(String parameter, String otherwise) {
        String value = request.getParameter(parameter);
        return value == null ? otherwise : value;
    }

    private static void append(StringBuilder page, String parameter, String value) {
        if (value != null) {
            page.append('&').append(parameter).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
