package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.auth.Secret;
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
    return mask(text, List.of(), false);
  }

  /**
   * Masks all known secrets and those of a request in a text that may have been cut inside one.
   *
   * @param more the secrets of the request
   */
  String mask(String text, Collection<Needle> more) {
    return mask(text, more, true);
  }

  /** Like {@link #mask(String, Collection)}, for a text that is complete. */
  String maskShort(String text, Collection<Needle> more) {
    return mask(text, more, false);
  }

  /** Masks the values of fields with a secret-like name. */
  String maskFields(String text) {
    return SecretFields.mask(text, MASK);
  }

  /** Masks all known secrets in a ready path, and the segments after a secret-like name. */
  String maskPath(String path) {
    String masked = maskFields(mask(path));
    List<String> segments = new ArrayList<>(List.of(masked.split("/", -1)));
    for (int i = 1; i < segments.size(); i++) {
      boolean ready = (segments.get(i - 1) + segments.get(i)).indexOf('{') < 0;
      if (ready && !segments.get(i).isEmpty() && SecretFields.isSecretName(segments.get(i - 1))) {
        segments.set(i, MASK);
      }
    }
    return String.join("/", segments);
  }

  /**
   * Returns the value of a header field for logs; masked unless the field is known to be harmless.
   *
   * @param more the secrets of the request
   */
  String header(String name, String value, Collection<Needle> more) {
    return isPublic(name) ? mask(value, more) : MASK;
  }

  /** Returns whether the values of a header field are known to be harmless. */
  static boolean isPublic(String name) {
    return PUBLIC_HEADERS.contains(name.toLowerCase(Locale.ROOT));
  }

  private String mask(String text, Collection<Needle> more, boolean cut) {
    Known all = known();
    int shortest = cut ? 0 : all.shortest;
    for (Needle needle : more) {
      shortest = Math.min(shortest, needle.length());
    }
    if (text.length() < shortest) {
      return text;
    }
    BitSet hits = new BitSet();
    DecodedText view = DecodedText.of(text);
    for (int level = 0; view != null && level <= MAX_LEVELS; level++) {
      String folded = Needle.fold(view.text());
      for (Needle needle : all.needles) {
        needle.find(folded, view, hits);
      }
      for (Needle needle : more) {
        needle.find(folded, view, hits);
      }
      if (cut && level == 0) {
        all.needles.forEach(needle -> needle.findCut(folded, hits));
        more.forEach(needle -> needle.findCut(folded, hits));
      }
      view = view.decoded();
    }
    return hits.isEmpty() ? text : masked(text, hits);
  }

  private static String masked(String text, BitSet hits) {
    StringBuilder masked = new StringBuilder(text.length());
    int end = 0;
    for (int start = hits.nextSetBit(0); start >= 0; start = hits.nextSetBit(end)) {
      masked.append(text, end, start).append(MASK);
      end = hits.nextClearBit(start);
    }
    return masked.append(text, end, text.length()).toString();
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
   * @param shortest the length of the shortest form
   */
  private record Known(List<String> values, List<Needle> needles, int shortest) {
    static Known of(List<String> values) {
      Set<Needle> needles = new LinkedHashSet<>();
      values.forEach(value -> Needle.addAll(needles, value));
      return new Known(
          values,
          List.copyOf(needles),
          needles.stream().mapToInt(Needle::length).min().orElse(Integer.MAX_VALUE));
    }
  }
}
