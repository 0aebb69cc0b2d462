package io.fourline.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;

/** Which number each ticket of the demo was given, so that later parts can speak of it by its title. */
@ApplicationScoped
public class DemoNumbers {

    private final Map<String, String> byTitle = new ConcurrentHashMap<>();

    void keep(String title, String number) {
        byTitle.put(title, number);
    }

    /** @throws NoSuchElementException when nothing with this title has been laid down before */
    String of(String title) {
        String number = byTitle.get(title);
        if (number == null) {
            throw new NoSuchElementException("The demo has no ticket titled " + title);
        }
        return number;
    }
}
