package io.fourline.knowledge.web;

import io.fourline.catalog.Catalog;
import io.fourline.cmdb.Items;
import io.fourline.identity.Directory;
import io.fourline.knowledge.ArticleDifferences;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The names of what stands in articles as codes. */
@Named
@RequestScoped
public class ArticleWords {

    @Inject
    Catalog catalog;

    @Inject
    Items items;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    public String service(String code) {
        return code == null ? words().of("article.service.any") : catalog.serviceName(code);
    }

    public String category(String code) {
        return catalog.category(code).map(Catalog.Named::name).orElse(code);
    }

    public String items(List<String> codes) {
        return joined(codes, items::name);
    }

    public String organisations(List<String> codes) {
        return joined(codes, code -> directory
                .organisation(code)
                .map(Directory.OrganisationEntry::name)
                .orElse(code));
    }

    public String joined(List<String> words) {
        return String.join(", ", words);
    }

    public String person(String account) {
        return account == null ? null : directory.displayName(account);
    }

    /** A language by its own name, such as {@code polski}. */
    public String language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getDisplayName(language);
    }

    /** One side of a field that differs between two texts, as its reader knows it. */
    public String value(ArticleDifferences.Field field, boolean later) {
        String value = later ? field.after() : field.before();
        if (value == null) {
            return null;
        }
        return switch (field.field()) {
            case "kind", "audience" -> words().of("article." + field.field() + "." + value);
            case "service" -> service(value);
            case "category" -> category(value);
            case "language" -> language(value);
            case "safeToDoYourself" -> words().of("true".equals(value) ? "history.yes" : "history.no");
            case "configurationItems" -> items(Arrays.asList(value.split(", ")));
            case "organisations" -> organisations(Arrays.asList(value.split(", ")));
            default -> value;
        };
    }

    private static String joined(List<String> codes, UnaryOperator<String> name) {
        return codes.stream().map(name).collect(Collectors.joining(", "));
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
