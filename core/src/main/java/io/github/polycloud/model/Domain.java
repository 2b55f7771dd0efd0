// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A hostname of an app.
 *
 * @param hostname the hostname, for example {@code www.example.com}
 * @param dnsTarget what to enter at the DNS for this hostname; null if there is nothing to enter or
 *     the provider does not say
 * @param providerStatus the provider's word for the status; null if it has none
 * @since 0.1.0
 */
public record Domain(
    String hostname, @Nullable DnsTarget dnsTarget, @Nullable String providerStatus) {}
