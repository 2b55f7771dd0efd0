// SPDX-License-Identifier: Apache-2.0
package app

import io.github.polycloud.Cloud
import io.github.polycloud.Clouds
import io.github.polycloud.config.RateLimiter
import io.github.polycloud.error.CloudException
import io.github.polycloud.error.ErrorKind
import io.github.polycloud.model.App
import io.github.polycloud.model.Maintenance
import io.github.polycloud.model.NewApp
import kotlin.system.exitProcess
import smoke.Smoke

/** Kotlin knows from the library's annotations which values may be null: a name may not, a web URL may. */
private fun names(cloud: Cloud): List<String> =
  cloud.apps().list().filter { it.maintenance() == Maintenance.OFF }.map(App::name).toList()

private fun connect(): Cloud =
  Clouds.builder("heroku")
    .endpoint(System.getenv("SMOKE_HEROKU_URL"))
    .credential("token", System.getenv("SMOKE_HEROKU_TOKEN"))
    .rateLimiter(RateLimiter.unlimited())
    .connect()

private fun kind(call: () -> Unit): ErrorKind? =
  try {
    call()
    null
  } catch (e: CloudException) {
    e.kind()
  }

fun main() {
  connect().use { cloud ->
    check(names(cloud).size >= 450)
    check(kind { cloud.apps().create(NewApp.named("NOT VALID")) } == ErrorKind.INVALID_REQUEST)
    val url: String = cloud.apps().list().first(1).first().webUrl()?.toString() ?: "none"
    println("kotlin: $url")
  }
  exitProcess(if (Smoke.run() == 0) 0 else 1)
}
