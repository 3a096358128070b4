// Room packs: content packs as folders or zip files read in place: manifest, archive checks,
// signature. Nothing in a pack is believed before it was checked.
#pragma once
