// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import io.github.polycloud.heroku.legacy.model.App;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** A careful engineer's client of Heroku's legacy API: HttpClient 5 and the JDK's StAX. */
final class HandWrittenLegacyClient implements Closeable {
  private final String url;
  private final CloseableHttpClient client =
      HttpClients.custom().disableCookieManagement().disableRedirectHandling().build();
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final String authorization =
      "Basic "
          + Base64.getEncoder()
              .encodeToString((":" + HandWrittenClients.TOKEN).getBytes(StandardCharsets.UTF_8));

  HandWrittenLegacyClient(String url) {
    this.url = url;
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  List<App> apps() throws IOException {
    HttpGet get = new HttpGet(url + "/apps");
    get.addHeader("Accept", "application/xml");
    get.addHeader("Authorization", authorization);
    byte[] body =
        client.execute(
            get,
            response -> {
              if (response.getCode() / 100 != 2) {
                throw new IOException("status " + response.getCode());
              }
              return EntityUtils.toByteArray(response.getEntity());
            });
    try {
      return read(factory.createXMLStreamReader(new ByteArrayInputStream(body)));
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static List<App> read(XMLStreamReader xml) throws XMLStreamException {
    List<App> apps = new ArrayList<>();
    String name = null;
    String owner = null;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "name" -> name = xml.getElementText();
          case "owner" -> owner = xml.getElementText();
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("app")) {
        apps.add(
            new App(
                null, name, owner, null, null, null, null, null, null, null, null, null, null,
                null));
        name = null;
        owner = null;
      }
    }
    return apps;
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
