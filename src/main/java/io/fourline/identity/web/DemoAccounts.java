package io.fourline.identity.web;

import io.fourline.identity.Directory;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The accounts that the sign-in page offers in demo mode, in the order in which a visitor meets them. */
@RequestScoped
public class DemoAccounts {

    /** A demo account to choose, with what it is in words. */
    public record DemoAccount(String name, String role) {}

    private static final List<String> NAMES = List.of(
            "requester",
            "requester2",
            "line1",
            "line2",
            "line3",
            "line4",
            "lead",
            "problem",
            "change",
            "cab",
            "auditor",
            "admin");

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    List<DemoAccount> all() {
        return NAMES.stream()
                .filter(name ->
                        directory.person(name).filter(Directory.Person::active).isPresent())
                .map(name ->
                        new DemoAccount(name, Words.loaded().in(reader.locale()).of("signIn.demo." + name)))
                .toList();
    }
}
