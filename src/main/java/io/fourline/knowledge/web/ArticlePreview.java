package io.fourline.knowledge.web;

import io.fourline.knowledge.RichText;
import io.fourline.shared.text.TextRule;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Shows its writer what is being typed, as readers would have it; keeps nothing. */
@WebServlet("/knowledge/preview")
public class ArticlePreview extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WIDEST_CHARACTER = 4;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int most = TextRule.DOCUMENT.max() * WIDEST_CHARACTER;
        byte[] typed = request.getInputStream().readNBytes(most + 1);
        if (typed.length > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getWriter().write(RichText.html(new String(typed, StandardCharsets.UTF_8)));
    }
}
