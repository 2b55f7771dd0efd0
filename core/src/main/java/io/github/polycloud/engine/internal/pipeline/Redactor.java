// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Masks secrets in messages, bodies and header fields. Thread-safe. */
final class Redactor {
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

  // Escapes inside escapes, such as a URL in JSON in a string of JSON.
  private static final int MAX_LEVELS = 3;

  private final List<Supplier<Collection<Secret>>> sources;
  private volatile Known known = Known.of(List.of());

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

  /** Masks all known secrets in a text, in each form in which a service may repeat them. */
  String mask(String text) {
    return mask(text, Needles.NONE);
  }

  /** Like {@link #mask(String)}, with the secrets of a request as well. */
  String mask(String text, Needles more) {
    BitSet hits = hits(text, more, false);
    return hits.isEmpty() ? text : MaskedText.of(text, hits);
  }

  /** Masks the values of header fields, and their names. */
  Headers headers(Headers headers, Needles more) {
    Headers.Builder masked = Headers.builder();
    headers.forEach((name, value) -> masked.addUnchecked(mask(name, more), mask(value, more)));
    return masked.build();
  }

  /**
   * Masks header fields and body of a response, whose body may have been cut inside a secret. A
   * body of JSON remains JSON.
   *
   * @param more the secrets of the request
   */
  HttpResponse response(HttpResponse response, Needles more) {
    String text = response.text();
    BitSet hits = hits(text, more, true);
    byte[] body = response.body();
    if (!hits.isEmpty()) {
      String masked =
          MaskedText.isJson(text) ? MaskedText.json(text, hits) : MaskedText.of(text, hits);
      body = masked.getBytes(StandardCharsets.UTF_8);
    }
    return new HttpResponse(response.status(), headers(response.headers(), more), body);
  }

  /** Returns the length of the longest known secret; 0 if there is none. */
  int longest() {
    return known().needles.longest();
  }

  /** Masks the values of fields with a secret-like name. */
  String maskFields(String text) {
    return SecretFields.mask(text, MaskedText.MASK);
  }

  /** Masks all known secrets in a ready path, and the segments after a secret-like name. */
  String maskPath(String path) {
    String masked = maskFields(mask(path));
    List<String> segments = new ArrayList<>(List.of(masked.split("/", -1)));
    for (int i = 1; i < segments.size(); i++) {
      boolean ready = (segments.get(i - 1) + segments.get(i)).indexOf('{') < 0;
      if (ready && !segments.get(i).isEmpty() && SecretNames.isField(segments.get(i - 1))) {
        segments.set(i, MaskedText.MASK);
      }
    }
    return String.join("/", segments);
  }

  /**
   * Returns the value of a header field for logs; masked unless the field is known to be harmless.
   *
   * @param more the secrets of the request
   */
  String header(String name, String value, Needles more) {
    return isPublic(name) ? mask(value, more) : MaskedText.MASK;
  }

  /** Returns whether the values of a header field are known to be harmless. */
  static boolean isPublic(String name) {
    return PUBLIC_HEADERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the places of known secrets and those of a request. */
  private BitSet hits(String text, Needles more, boolean cut) {
    Needles all = known().needles;
    BitSet hits = new BitSet();
    if (!cut && text.length() < Math.min(all.shortest(), more.shortest())) {
      return hits;
    }
    DecodedText view = DecodedText.of(text);
    for (int level = 0; view != null && level <= MAX_LEVELS; level++) {
      String folded = Needle.fold(view.text());
      all.find(folded, view, cut, hits);
      more.find(folded, view, cut, hits);
      view = view.decoded();
    }
    return hits;
  }

  /** Returns the forms of the current secrets; they are computed once for the same secrets. */
  private Known known() {
    Known last = known;
    int i = 0;
    for (Supplier<Collection<Secret>> source : sources) {
      for (Secret secret : source.get()) {
        if (i == last.values.size() || !last.values.get(i).equals(secret.reveal())) {
          return refreshed();
        }
        i++;
      }
    }
    return i == last.values.size() ? last : refreshed();
  }

  private Known refreshed() {
    Known now = Known.of(secrets().stream().map(Secret::reveal).toList());
    known = now;
    return now;
  }

  /**
   * Secrets and their forms.
   *
   * @param values the secrets
   * @param needles their forms
   */
  private record Known(@Sensitive List<String> values, Needles needles) {
    static Known of(List<String> values) {
      Set<Needle> forms = new LinkedHashSet<>();
      values.forEach(value -> Needle.addAll(forms, value));
      return new Known(values, Needles.of(forms));
    }

    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
