package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The other accounts that may use a project. */
final class AccessList {

  static final Enumeration TYPE = Enumeration.of("cloud.AclTypeEnum", "readOnly", "readWrite");

  private final Map<String, String> types = new LinkedHashMap<>();

  JsonNode accounts(Optional<String> type) {
    return Json.texts(
        types.entrySet().stream()
            .filter(entry -> type.isEmpty() || type.get().equals(entry.getValue()))
            .map(Map.Entry::getKey));
  }

  JsonNode grant(Body body) {
    String account = body.text("accountId");
    String type = body.text("type", TYPE);
    if (types.putIfAbsent(account, type) != null) {
      throw OvhError.conflict("Account %s has access already".formatted(account));
    }
    return find(account);
  }

  JsonNode find(String account) {
    if (!types.containsKey(account)) {
      throw OvhError.noSuchObject("accountId", account);
    }
    return Json.object().put("accountId", account).put("type", types.get(account));
  }

  void revoke(String account) {
    find(account);
    types.remove(account);
  }
}
