/**
 * The words the desk says, in every language it speaks: ICU message patterns from {@code words/*.properties}, loaded into one
 * table at start. May import nothing of the desk; publishes {@link io.fourline.shared.text.Words} and
 * {@link io.fourline.shared.text.Wording}.
 *
 * <p>In a page: {@code #{w['queue.title']}} for a fixed text (a map look-up), {@code #{w.of('queue.count', n)}} for one with
 * arguments, {@code #{w.duration(d)}} for a span of time. In Java: {@code words.in(locale).of("queue.count", n)}. Arguments are
 * numbered ({@code {0}}); plurals are written {@code {0, plural, one {# incident} other {# incidents}}}.
 */
package io.fourline.shared.text;
