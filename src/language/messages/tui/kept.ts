const nl = {
  title: 'openen',
  opening: (folder: string) => `${folder} wordt nagekeken en geopend.`,
};

const en: typeof nl = {
  title: 'opening',
  opening: (folder) => `Checking and opening ${folder}.`,
};

export const keptMessages = { nl, en };
