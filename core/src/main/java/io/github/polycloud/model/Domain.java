package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A hostname under which an app answers.
 *
 * @param hostname the name, for example {@code www.example.com}
 * @param target what a DNS record of the name should point to
 * @param status the provider's word for how far it is, kept as text
 */
public record Domain(String hostname, @Nullable String target, @Nullable String status) {}
