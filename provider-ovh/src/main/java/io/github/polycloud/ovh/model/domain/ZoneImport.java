package io.github.polycloud.ovh.model.domain;

/**
 * Request to replace all records with those of a zone file.
 *
 * @param zoneFile the content of the zone file
 * @since 0.1.0
 */
public record ZoneImport(String zoneFile) {}
