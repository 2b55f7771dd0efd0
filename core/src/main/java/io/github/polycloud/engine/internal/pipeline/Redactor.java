package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Masks secrets in messages, bodies and header fields. Immutable. */
final class Redactor {
  private static final String MASK = "****";

  private static final Set<String> PUBLIC_HEADERS =
      Set.of(
          "accept",
          "accept-encoding",
          "accept-ranges",
          "cache-control",
          "connection",
          "content-encoding",
          "content-length",
          "content-range",
          "content-type",
          "date",
          "etag",
          "if-match",
          "if-none-match",
          "keep-alive",
          "next-range",
          "range",
          "ratelimit-remaining",
          "request-id",
          "retry-after",
          "server",
          "transfer-encoding",
          "user-agent",
          "x-ovh-queryid",
          "x-ovh-timestamp");

  // Any field whose name suggests a secret: "token": "...", password=..., <api-key>...</api-key>
  private static final String SECRET_NAME =
      "[\\w.-]*(?:token|secret|password|passwd|api[_-]?key|private[_-]?key|consumerkey|credential"
          + "|signature|authorization|attach_url|logplex_url|stream_url|put_url|get_url"
          + "|validationurl|rendezvous_url|log_input_url|log_drain_url)[\\w.-]*";
  private static final Pattern JSON =
      Pattern.compile(
          "(\"" + SECRET_NAME + "\"\\s*:\\s*\")(?:[^\"\\\\]|\\\\.)*+(\"?)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORM =
      Pattern.compile("(\\b" + SECRET_NAME + "=)[^&\\s\"<]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern XML =
      Pattern.compile("(<(" + SECRET_NAME + ")[^>]*>)[^<]*", Pattern.CASE_INSENSITIVE);

  private final List<Supplier<Collection<Secret>>> sources;

  Redactor(Collection<Secret> secrets) {
    this(Stream.of(() -> secrets));
  }

  private Redactor(Stream<Supplier<Collection<Secret>>> sources) {
    this.sources = sources.toList();
  }

  /** Returns a redactor that masks these secrets as well. */
  Redactor plus(Collection<Secret> more) {
    return plus(() -> more);
  }

  /** Like {@link #plus(Collection)}, but for secrets that change over time. */
  Redactor plus(Supplier<Collection<Secret>> more) {
    return new Redactor(Stream.concat(sources.stream(), Stream.of(more)));
  }

  /** Returns all known secrets. */
  List<Secret> secrets() {
    return sources.stream().flatMap(source -> source.get().stream()).toList();
  }

  /** Masks all known secrets in a text. */
  String mask(String text) {
    String masked = text;
    for (Supplier<Collection<Secret>> secrets : sources) {
      for (Secret secret : secrets.get()) {
        String value = secret.reveal();
        // A very short value (a user name, a flag) would mask parts of ordinary words.
        if (value.length() >= 6) {
          masked = masked.replace(value, MASK);
        }
      }
    }
    return masked;
  }

  /** Masks all known secrets in a body, and the values of fields with a secret-like name. */
  String maskBody(String text) {
    String masked = mask(text);
    masked = JSON.matcher(masked).replaceAll("$1" + MASK + "$2");
    masked = FORM.matcher(masked).replaceAll("$1" + MASK);
    return XML.matcher(masked).replaceAll("$1" + MASK);
  }

  /**
   * Returns the value of a header field for logs; masked unless the field is known to be harmless.
   */
  String header(String name, String value) {
    return PUBLIC_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? mask(value) : MASK;
  }
}
