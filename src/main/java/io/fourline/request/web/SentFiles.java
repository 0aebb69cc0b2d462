package io.fourline.request.web;

import io.fourline.request.GivenFile;
import jakarta.servlet.http.Part;
import java.util.List;

/** The files of a form; a browser also sends an empty one where none was chosen. */
final class SentFiles {

    private SentFiles() {}

    static List<GivenFile> of(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.getSize() > 0)
                .map(part -> new GivenFile(part.getSubmittedFileName(), part::getInputStream))
                .toList();
    }
}
