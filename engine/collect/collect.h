// Room collect: what supervisors do with bundles: merge into one database without counting twice,
// analyse, report.
#pragma once
