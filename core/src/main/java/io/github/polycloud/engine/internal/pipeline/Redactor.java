package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of texts what nobody should read in them. */
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

  // Any field whose name hints at a secret: "token": "...", password=..., <api-key>...</api-key>
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

  private final List<Supplier<Collection<Secret>>> known;

  Redactor(Collection<Secret> secrets) {
    this(Stream.of(() -> secrets));
  }

  private Redactor(Stream<Supplier<Collection<Secret>>> known) {
    this.known = known.toList();
  }

  /** The same for a text in which more secrets may stand. */
  Redactor plus(Collection<Secret> more) {
    return plus(() -> more);
  }

  /** The same for secrets that change with time. */
  Redactor plus(Supplier<Collection<Secret>> more) {
    return new Redactor(Stream.concat(known.stream(), Stream.of(more)));
  }

  /** The text without the secrets that are known. */
  String mask(String text) {
    String masked = text;
    for (Supplier<Collection<Secret>> secrets : known) {
      for (Secret secret : secrets.get()) {
        String value = secret.reveal();
        // A very short value (a user name, a flag) would tear holes into ordinary words.
        if (value.length() >= 6) {
          masked = masked.replace(value, MASK);
        }
      }
    }
    return masked;
  }

  /** A body without known secrets and without the values of fields that sound like one. */
  String maskBody(String text) {
    String masked = mask(text);
    masked = JSON.matcher(masked).replaceAll("$1" + MASK + "$2");
    masked = FORM.matcher(masked).replaceAll("$1" + MASK);
    return XML.matcher(masked).replaceAll("$1" + MASK);
  }

  /** A header's value, shown only when the field is known to be harmless. */
  String header(String name, String value) {
    return PUBLIC_HEADERS.contains(name.toLowerCase(Locale.ROOT)) ? mask(value) : MASK;
  }
}
