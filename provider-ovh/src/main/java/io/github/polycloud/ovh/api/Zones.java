// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.ovh.model.domain.RecordUpdate;
import io.github.polycloud.ovh.model.domain.Zone;
import io.github.polycloud.ovh.model.domain.ZoneImport;
import io.github.polycloud.ovh.model.domain.ZoneTask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/zone}: DNS zones and their records. Changes of records are not published until the
 * zone is refreshed.
 *
 * @since 0.1.0
 */
public interface Zones {
  /** Names of all zones. */
  @RequestLine("GET /domain/zone")
  List<String> list();

  /** One zone. */
  @RequestLine("GET /domain/zone/{zoneName}")
  Zone get(@Param("zoneName") String zoneName);

  /** Ids of all records. */
  @RequestLine("GET /domain/zone/{zoneName}/record")
  List<Long> records(@Param("zoneName") String zoneName);

  /**
   * Ids of the records that match the filters; a null filter is not applied, and an empty name is
   * the zone itself.
   */
  @RequestLine("GET /domain/zone/{zoneName}/record?fieldType={fieldType}&subDomain={subDomain}")
  List<Long> records(
      @Param("zoneName") String zoneName,
      @Param("fieldType") @Nullable RecordType fieldType,
      @Param("subDomain") @Nullable String subDomain);

  /**
   * Creates a record, even if an equal one exists. A name that is not relative to the zone, and an
   * A or AAAA record whose target is no address, are rejected before anything is sent.
   */
  @RequestLine("POST /domain/zone/{zoneName}/record")
  Record createRecord(@Param("zoneName") String zoneName, NewRecord record);

  /** One record. */
  @RequestLine("GET /domain/zone/{zoneName}/record/{id}")
  Record record(@Param("zoneName") String zoneName, @Param("id") long id);

  /** Changes a record. A name that is not relative to the zone is rejected before it is sent. */
  @Idempotent
  @RequestLine("PUT /domain/zone/{zoneName}/record/{id}")
  void updateRecord(@Param("zoneName") String zoneName, @Param("id") long id, RecordUpdate update);

  /** Deletes a record. */
  @RequestLine("DELETE /domain/zone/{zoneName}/record/{id}")
  void deleteRecord(@Param("zoneName") String zoneName, @Param("id") long id);

  /** Publishes the current records. */
  @Idempotent
  @RequestLine("POST /domain/zone/{zoneName}/refresh")
  void refresh(@Param("zoneName") String zoneName);

  /** Exports the zone as a zone file. */
  @RequestLine("GET /domain/zone/{zoneName}/export")
  String export(@Param("zoneName") String zoneName);

  /** Replaces all records with those of a zone file; returns the task. */
  @RequestLine("POST /domain/zone/{zoneName}/import")
  ZoneTask importZone(@Param("zoneName") String zoneName, ZoneImport zoneFile);
}
