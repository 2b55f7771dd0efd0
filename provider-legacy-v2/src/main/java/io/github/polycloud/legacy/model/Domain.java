package io.github.polycloud.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;

/**
 * A domain of an app.
 *
 * @param domain the hostname
 */
@JsonRootName("domain-name")
public record Domain(String domain) {}
