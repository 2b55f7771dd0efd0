// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

/**
 * Marks a result that is decoded from JSON, for types that can also be decoded from XML.
 *
 * @param value the decoded value
 * @param <T> type of the decoded value
 * @since 0.1.0
 */
public record JsonBody<T>(T value) {}
