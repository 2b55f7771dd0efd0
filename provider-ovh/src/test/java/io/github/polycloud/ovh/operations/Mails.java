// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import com.fasterxml.jackson.annotation.JsonProperty;
import feign.Param;
import feign.RequestLine;
import java.util.List;

/** Reads the mails that OVH sent, such as the one with the token to terminate a project. */
interface Mails {
  @RequestLine("GET /me/notification/email/history")
  List<Long> list();

  @RequestLine("GET /me/notification/email/history/{id}")
  Mail get(@Param("id") long id);

  record Mail(@JsonProperty("body") String body) {
    String token() {
      return body.substring(body.lastIndexOf(' ') + 1);
    }
  }
}
