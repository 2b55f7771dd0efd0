package io.github.polycloud.ovh.model.domain;

/**
 * Request to replace all records with those of a zone file.
 *
 * @param zoneFile the content of the zone file
 */
public record ZoneImport(String zoneFile) {}
