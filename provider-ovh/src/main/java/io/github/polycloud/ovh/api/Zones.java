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
 * {@code /domain/zone}: DNS zones and their records. Changes of records are seen by nobody until
 * the zone is refreshed.
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

  /** Ids of some records; a null asks for no such limit, and an empty name for the zone itself. */
  @RequestLine("GET /domain/zone/{zoneName}/record?fieldType={fieldType}&subDomain={subDomain}")
  List<Long> records(
      @Param("zoneName") String zoneName,
      @Param("fieldType") @Nullable RecordType fieldType,
      @Param("subDomain") @Nullable String subDomain);

  /** Adds a record, even if there is one like it. */
  @RequestLine("POST /domain/zone/{zoneName}/record")
  Record createRecord(@Param("zoneName") String zoneName, NewRecord record);

  /** One record. */
  @RequestLine("GET /domain/zone/{zoneName}/record/{id}")
  Record record(@Param("zoneName") String zoneName, @Param("id") long id);

  /** Changes a record. */
  @Idempotent
  @RequestLine("PUT /domain/zone/{zoneName}/record/{id}")
  void updateRecord(@Param("zoneName") String zoneName, @Param("id") long id, RecordUpdate update);

  /** Removes a record. */
  @RequestLine("DELETE /domain/zone/{zoneName}/record/{id}")
  void deleteRecord(@Param("zoneName") String zoneName, @Param("id") long id);

  /** Publishes the records as they stand. */
  @Idempotent
  @RequestLine("POST /domain/zone/{zoneName}/refresh")
  void refresh(@Param("zoneName") String zoneName);

  /** The zone as a zone file. */
  @RequestLine("GET /domain/zone/{zoneName}/export")
  String export(@Param("zoneName") String zoneName);

  /** Loads a zone file in the place of all records; answers the task that does it. */
  @RequestLine("POST /domain/zone/{zoneName}/import")
  ZoneTask importZone(@Param("zoneName") String zoneName, ZoneImport zoneFile);
}
