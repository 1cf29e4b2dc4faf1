// The features of the product, one line each. Each registers its commands, sections, settings and live rows.
import "../list/feature.js";
import "../conversation/feature.js";
import "../compose/feature.js";
import "../workflow/feature.js";
import "../tags/feature.js";
import "../contacts/feature.js";
import "../sla/feature.js";
import "../notifications/feature.js";
import "../search/feature.js";
import "../tasks/feature.js";
import "../reports/feature.js";
import "../automation/feature.js";
import "../wall/feature.js";
import "../settings/feature.js";
import "../auth/feature.js";
