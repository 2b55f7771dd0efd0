// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.engine.internal.pipeline.SecretText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is not written to a recording. Always replaced, whatever rules are added:
 *
 * <ul>
 *   <li>header fields other than a few that are known to be harmless are left out, and their values
 *       masked wherever else they occur, also encoded: percent, base64, JSON and HTML escapes
 *   <li>the values of fields, parameters and elements with a secret-like name, environment
 *       variables and other configuration, and commands; passwords in URLs
 *   <li>presigned URLs: everything after the host
 *   <li>mail addresses, phone numbers, and fields named like a person's name, address, birthday,
 *       bank account or tax number; customer ids of the form {@code ab12345-ovh}
 * </ul>
 *
 * <p>What a rule cannot recognize, such as the name of a customer in a description, needs a rule of
 * your own: review a recording before you publish it. Immutable.
 *
 * <pre>{@code
 * RecordingRules.builder().field("comment").keepField("environment").build()
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RecordingRules {
  private static final RecordingRules DEFAULTS = builder().build();
  private static final Set<String> HEADERS =
      Set.of(
          "link",
          "location",
          "last-modified",
          "prefer",
          "ratelimit-multiplier",
          "x-pagination-cursor",
          "x-pagination-cursor-next",
          "x-pagination-elements",
          "x-pagination-number",
          "x-pagination-size",
          "x-pagination-total");
  // Harmless, but different each time or of the connection.
  private static final Set<String> OMITTED =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "date",
          "ratelimit-remaining",
          "request-id",
          "keep-alive",
          "server",
          "transfer-encoding",
          "user-agent",
          "x-ovh-queryid",
          "x-ovh-timestamp");

  private final Set<String> secrets;
  private final Set<String> fields;
  private final Set<String> keptFields;
  private final Set<String> keptHeaders;
  private final List<Pattern> patterns;

  private RecordingRules(Builder builder) {
    this.secrets = Set.copyOf(builder.secrets);
    this.fields = Set.copyOf(builder.fields);
    this.keptFields = Set.copyOf(builder.keptFields);
    this.keptHeaders = Set.copyOf(builder.keptHeaders);
    this.patterns = List.copyOf(builder.patterns);
  }

  /** Returns the rules without any of your own. */
  public static RecordingRules defaults() {
    return DEFAULTS;
  }

  /** Creates a builder. */
  public static Builder builder() {
    return new Builder();
  }

  Set<String> secrets() {
    return secrets;
  }

  List<Pattern> patterns() {
    return patterns;
  }

  /** Returns whether an added rule hides a field. */
  boolean hides(String field) {
    return SecretText.nameParts(field).stream().anyMatch(part -> fields.contains(plain(part)));
  }

  /** Returns whether an added rule keeps a field that another rule would hide by its name. */
  boolean keeps(String field) {
    List<String> parts = SecretText.nameParts(field);
    return keptFields.contains(plain(parts.get(parts.size() - 1)));
  }

  /** Returns whether a header field is stored. */
  boolean storesHeader(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return keptHeaders.contains(lower)
        || HEADERS.contains(lower)
        || SecretText.isPublicHeader(name) && !OMITTED.contains(lower);
  }

  /** Returns whether the value of a header field is masked wherever it occurs. */
  boolean isSecretHeader(String name) {
    return !storesHeader(name) && !SecretText.isPublicHeader(name);
  }

  static String plain(String name) {
    return name.replace("-", "").replace("_", "").replace(".", "").toLowerCase(Locale.ROOT);
  }

  /** Names the number of rules only: they may contain secrets. */
  @Override
  public String toString() {
    int count =
        secrets.size() + fields.size() + keptFields.size() + keptHeaders.size() + patterns.size();
    return "RecordingRules[" + count + " added]";
  }

  /** Builds rules. Not thread-safe. */
  public static final class Builder {
    private final Set<String> secrets = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> keptFields = new HashSet<>();
    private final Set<String> keptHeaders = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private Builder() {}

    /**
     * Masks a value wherever it occurs, also encoded.
     *
     * @param value the value, of at least 3 characters
     * @throws IllegalArgumentException if it is shorter
     */
    public Builder secret(String value) {
      if (value.length() < 3) {
        throw new IllegalArgumentException("value must have at least 3 characters");
      }
      secrets.add(value);
      return this;
    }

    /**
     * Hides the values of fields, query parameters and elements of this name.
     *
     * @param name the name, compared without case and without the separators {@code - _ .}
     */
    public Builder field(String name) {
      fields.add(plain(name));
      return this;
    }

    /**
     * Keeps the values of fields of this name, which a rule would hide only because of their name
     * or that of a field around them.
     *
     * @param name the name, compared without case and without the separators {@code - _ .}
     */
    public Builder keepField(String name) {
      keptFields.add(plain(name));
      return this;
    }

    /** Masks each match of a pattern in texts and URLs. */
    public Builder pattern(Pattern pattern) {
      patterns.add(Objects.requireNonNull(pattern, "pattern"));
      return this;
    }

    /**
     * Stores a header field, with secrets in its value masked.
     *
     * @throws IllegalArgumentException if its name says that it carries credentials
     */
    public Builder keepHeader(String name) {
      if (SecretText.isParameter(name)) {
        throw new IllegalArgumentException("header " + name + " carries credentials");
      }
      keptHeaders.add(name.toLowerCase(Locale.ROOT));
      return this;
    }

    /** Builds the rules. */
    public RecordingRules build() {
      return new RecordingRules(this);
    }
  }
}
