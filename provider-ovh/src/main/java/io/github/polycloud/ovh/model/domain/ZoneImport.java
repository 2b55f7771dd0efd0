package io.github.polycloud.ovh.model.domain;

/**
 * A zone file to load in the place of all records.
 *
 * @param zoneFile its text
 */
public record ZoneImport(String zoneFile) {}
